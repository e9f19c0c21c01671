import { groupsOf, isRecorded, meanRounds, type Scenario } from '@simul/core';
import { roundsOf } from '../settings/rounds-of.js';

/**
 * How many rounds an exhibition has in all, or is expected to have. From the written mean: the first
 * page need not load the moments of every family.
 */
export function expectedRounds(scenario: Scenario): number {
  if (isRecorded(scenario)) return roundsOf(scenario.games);
  return groupsOf(scenario).reduce(
    (sum, { boards, rounds }) => sum + boards * meanRounds(rounds),
    0,
  );
}
