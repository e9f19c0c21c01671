import type { RoundsDistribution, TimeDistribution } from '@simul/core';

type Distribution = TimeDistribution | RoundsDistribution;

/** The mean of what is drawn; of a Poisson number of rounds, the mean that it is given. */
export function meanOf(drawn: Distribution): number {
  switch (drawn.family) {
    case 'constant':
      return drawn.value;
    case 'uniform':
      return (drawn.low + drawn.high) / 2;
    case 'triangular':
      return (drawn.low + drawn.mode + drawn.high) / 3;
    case 'empirical':
      return drawn.values.reduce((sum, value) => sum + value, 0) / drawn.values.length;
    default:
      return drawn.mean;
  }
}

/**
 * A time of the same family and the same shape with another mean.
 *
 * @param mean seconds, above 0 unless the time is constant
 */
export function timeWithMean(drawn: TimeDistribution, mean: number): TimeDistribution {
  const scale = mean / meanOf(drawn);
  switch (drawn.family) {
    case 'constant':
      return { ...drawn, value: mean };
    case 'uniform':
      return { ...drawn, low: drawn.low * scale, high: drawn.high * scale };
    case 'triangular':
      return {
        ...drawn,
        low: drawn.low * scale,
        mode: drawn.mode * scale,
        high: drawn.high * scale,
      };
    case 'empirical':
      return { ...drawn, values: drawn.values.map((value) => value * scale) };
    default:
      return { ...drawn, mean };
  }
}

/** So many rounds, on average where they are drawn. */
export function roundsWithMean(drawn: RoundsDistribution, mean: number): RoundsDistribution {
  if (drawn.family === 'poisson' || drawn.family === 'geometric') return { ...drawn, mean };
  return { family: 'constant', value: Math.max(1, Math.round(mean)) };
}
