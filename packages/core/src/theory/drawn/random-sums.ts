import type { Moments } from '../../distribution/family.js';

/** A multiple of a random number; 0 times an infinite variance is 0. */
export function times(factor: number, { mean, variance }: Moments): Moments {
  if (factor === 0) return { mean: 0, variance: 0 };
  return { mean: factor * mean, variance: factor * factor * variance };
}

/** The sum of two independent numbers. */
export function plus(a: Moments, b: Moments): Moments {
  return { mean: a.mean + b.mean, variance: a.variance + b.variance };
}

/** The sum of `count` independent numbers of one distribution. */
export function sumOf(count: number, { mean, variance }: Moments): Moments {
  return { mean: count * mean, variance: count * variance };
}

/** The sum of a random number of independent steps (Wald 1944). */
export function overRounds(rounds: Moments, step: Moments): Moments {
  const spread = rounds.variance === 0 ? 0 : rounds.variance * step.mean * step.mean;
  return { mean: rounds.mean * step.mean, variance: rounds.mean * step.variance + spread };
}
