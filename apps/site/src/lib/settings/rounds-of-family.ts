import { meanRounds, type RoundsDistribution } from '@simul/core';

/** The families that a mean is enough for, the plainest first. */
export const ROUNDS_FAMILIES = ['constant', 'uniform', 'poisson', 'geometric'] as const;

type Family = (typeof ROUNDS_FAMILIES)[number];

/** Rounds of another family, as many on average; of `uniform` a third more or less. */
export function roundsOfFamily(rounds: RoundsDistribution, family: Family): RoundsDistribution {
  const mean = Math.max(1, Math.round(meanRounds(rounds)));
  const third = Math.round(mean / 3);
  switch (family) {
    case 'constant':
      return { family, value: mean };
    case 'uniform':
      return { family, low: mean - third, high: mean + third };
    case 'poisson':
    case 'geometric':
      return { family, mean };
  }
}
