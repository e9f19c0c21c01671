import type { DrawnScenario, RoundsDistribution, TimeDistribution } from '@simul/core';

/** The mean of a time. Seconds. */
export function meanTime(time: TimeDistribution): number {
  return time.family === 'triangular' ? (time.low + time.mode + time.high) / 3 : meanOf(time);
}

/** The mean of rounds, before a draw of 0 is taken as 1. */
export function meanRounds(rounds: RoundsDistribution): number {
  return meanOf(rounds);
}

/** How many moves an exhibition has, on average. */
export function meanMoves({ boards, rounds }: DrawnScenario): number {
  return boards * meanRounds(rounds);
}

type Meant = RoundsDistribution | Exclude<TimeDistribution, { readonly family: 'triangular' }>;

function meanOf(drawn: Meant): number {
  switch (drawn.family) {
    case 'constant':
      return drawn.value;
    case 'uniform':
      return (drawn.low + drawn.high) / 2;
    case 'empirical':
      return drawn.values.reduce((sum, value) => sum + value, 0) / drawn.values.length;
    default:
      return drawn.mean;
  }
}
