import type { Sample } from './sample.js';

/** At least this share of the values is at most `value`. */
export interface Step {
  readonly value: number;
  readonly share: number;
}

/**
 * The empirical distribution function, as a chart needs it: at most `steps` of its steps, evenly
 * apart in share, the least and the greatest value among them; at least 2.
 */
export function ecdf(sample: Sample, steps: number): readonly Step[] {
  const { count } = sample;
  const last = Math.min(steps, count) - 1;
  const ranks = Array.from({ length: last + 1 }, (_, index) =>
    last === 0 ? count : 1 + Math.round((index / last) * (count - 1)),
  );
  return sample.ranked(ranks).map(({ to }, index) => ({ value: to, share: ranks[index]! / count }));
}
