import { roundsMoments } from '../distribution/families.js';
import { groupsOf } from './groups.js';
import { isRecorded, type Scenario } from './scenario.js';

/** How many moves an exhibition has, on average. */
export function meanMoves(scenario: Scenario): number {
  if (isRecorded(scenario)) return scenario.games.reduce((sum, game) => sum + game.length, 0);
  return groupsOf(scenario).reduce(
    (sum, { boards, rounds }) => sum + boards * roundsMoments(rounds).mean,
    0,
  );
}
