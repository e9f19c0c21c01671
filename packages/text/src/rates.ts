import { grouped } from '@simul/core';
import { DAY, HOUR, MINUTE } from './units.js';

const PERIODS = [
  ['s', 1],
  ['min', MINUTE],
  ['h', HOUR],
  ['day', DAY],
] as const;

/**
 * Rates, given per second, in one unit: the shortest period in which each of them is at least 1, else
 * a day. `[0.197, 1.6]` gives `11.8 / min` and `96.0 / min`.
 */
export function rates(perSecond: readonly number[]): readonly string[] {
  const least = Math.min(...perSecond.filter((value) => value > 0));
  const [unit, seconds] = PERIODS.find((period) => least * period[1] >= 1) ?? PERIODS.at(-1)!;
  return perSecond.map((value) => `${threeDigits(value * seconds)} / ${unit}`);
}

/** A rate, given per second: `66.7 / s`, `11.8 / min`. */
export function rate(perSecond: number): string {
  return rates([perSecond])[0]!;
}

/** A number with three significant digits, or all digits of its whole part. */
function threeDigits(value: number): string {
  if (!(value > 0 && value < Infinity)) return grouped(value);
  return grouped(value, Math.max(0, 2 - Math.floor(Math.log10(value))));
}
