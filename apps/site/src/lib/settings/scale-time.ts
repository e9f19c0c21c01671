import type { TimeDistribution } from '@simul/core';

/** So many digits say it, and hide what floating point adds to them. */
const DIGITS = 12;

/** A time drawn alike, but so many times as long: its family and its spread over its mean stay. */
export function scaleTime(time: TimeDistribution, factor: number): TimeDistribution {
  const scaled = (seconds: number) => Number((seconds * factor).toPrecision(DIGITS));
  switch (time.family) {
    case 'constant':
      return { ...time, value: scaled(time.value) };
    case 'uniform':
      return { ...time, low: scaled(time.low), high: scaled(time.high) };
    case 'triangular': {
      const { low, mode, high } = time;
      return { ...time, low: scaled(low), mode: scaled(mode), high: scaled(high) };
    }
    case 'empirical':
      return { ...time, values: time.values.map(scaled) };
    default:
      return { ...time, mean: scaled(time.mean) };
  }
}
