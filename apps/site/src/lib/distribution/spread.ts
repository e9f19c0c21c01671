import { timeMoments, type RoundsDistribution, type TimeDistribution } from '@simul/core';
import { lawOf } from './law.js';
import { roundsPoints, timePoints, type ValuePoint } from './points.js';

/** What a picture and a sentence say of a number that is drawn. */
export interface NumberSpread {
  readonly mean: number;
  /** Standard deviation; may be infinite. */
  readonly sd: number;
  /** Between which it lies; the greatest may be infinite. */
  readonly least: number;
  readonly most: number;
  readonly quantile: (share: number) => number;
  /** How likely about so much; nothing where only some values are drawn. */
  readonly density: ((value: number) => number) | undefined;
  /** The values that are drawn, where they are few; else none. */
  readonly points: readonly ValuePoint[];
  /** Of `pareto`: the exponent of the tail. */
  readonly alpha?: number;
}

/** Of a time. Seconds. */
export function spreadOfTime(time: TimeDistribution): NumberSpread {
  const { mean, variance } = timeMoments(time);
  const law = lawOf(time);
  const sd = Math.sqrt(variance);
  if (law === undefined) return { ...ofPoints(timePoints(time)!), mean, sd };
  const { quantile, density } = law;
  const least = quantile(0);
  const most = 'high' in time ? time.high : Infinity;
  const alpha = time.family === 'pareto' ? { alpha: time.alpha } : {};
  return { mean, sd, least, most, quantile, density, points: [], ...alpha };
}

/** Of how many rounds are played. */
export function spreadOfRounds(rounds: RoundsDistribution): NumberSpread {
  const points = roundsPoints(rounds);
  const mean = average(points, (value) => value);
  const sd = Math.sqrt(average(points, (value) => (value - mean) ** 2));
  const isEndless = rounds.family === 'poisson' || (rounds.family === 'geometric' && mean > 1);
  const spread = { ...ofPoints(points), mean, sd };
  return isEndless ? { ...spread, least: 1, most: Infinity } : spread;
}

function ofPoints(points: readonly ValuePoint[]): Omit<NumberSpread, 'mean' | 'sd'> {
  return {
    least: points[0]!.value,
    most: points.at(-1)!.value,
    quantile: quantileOf(points),
    density: undefined,
    points,
  };
}

function quantileOf(points: readonly ValuePoint[]): (share: number) => number {
  const sums: number[] = [];
  let sum = 0;
  for (const { probability } of points) sums.push((sum += probability));
  return (share) => {
    const index = sums.findIndex((each) => each >= share - 1e-12);
    return points.at(index)!.value;
  };
}

function average(points: readonly ValuePoint[], of: (value: number) => number): number {
  return points.reduce((sum, { value, probability }) => sum + probability * of(value), 0);
}
