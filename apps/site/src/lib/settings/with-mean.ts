import { meanTime, scaleTime, type RoundsDistribution, type TimeDistribution } from '@simul/core';

/**
 * A time drawn alike, with another mean.
 *
 * @param mean seconds; unless the time is constant, above 0, and the time's own mean is above 0 too
 */
export function timeWithMean(time: TimeDistribution, mean: number): TimeDistribution {
  if (time.family === 'constant') return { ...time, value: mean };
  return scaleTime(time, mean / meanTime(time));
}

/** So many rounds, on average where they are drawn. */
export function roundsWithMean(rounds: RoundsDistribution, mean: number): RoundsDistribution {
  if ('mean' in rounds) return { ...rounds, mean };
  return { family: 'constant', value: Math.max(1, Math.round(mean)) };
}
