import type { Sample } from './sample.js';

/** A share of at least `share` of the values is at most `value`. */
export interface Step {
  readonly value: number;
  readonly share: number;
}

/**
 * The empirical distribution function for a chart: at most `steps` steps, evenly spaced in share,
 * including the least and the greatest value.
 *
 * @param steps at least 2
 */
export function ecdf(sample: Sample, steps: number): readonly Step[] {
  const { count } = sample;
  const last = Math.min(steps, count) - 1;
  const ranks = Array.from({ length: last + 1 }, (_, index) =>
    last === 0 ? count : 1 + Math.round((index / last) * (count - 1)),
  );
  return sample.ranked(ranks).map(({ to }, index) => ({ value: to, share: ranks[index]! / count }));
}
