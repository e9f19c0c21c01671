import {
  serviceOf,
  toSeconds,
  type DrawnScenario,
  type Strategy,
  meanRounds,
  meanTime,
} from '@simul/core';

/** How much there is to play of each board, in all halls: rounds, or slices where they are cut. */
export function effortPerBoard(
  { rounds, moveTime }: DrawnScenario,
  strategies: readonly Strategy[],
): number {
  const slices = strategies.map((strategy) => {
    const { quantum } = serviceOf(strategy);
    return quantum === undefined ? 1 : Math.ceil(meanTime(moveTime) / toSeconds(quantum)) || 1;
  });
  const perHall = Math.max(1, meanRounds(rounds));
  return perHall * slices.reduce((sum, each) => sum + each, 0);
}
