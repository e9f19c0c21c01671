import { roundsMoments } from '../distribution/families.js';
import { boardsOf, isRecorded, type Scenario } from './scenario.js';

/** How many moves an exhibition has, on average. */
export function meanMoves(scenario: Scenario): number {
  if (isRecorded(scenario)) return scenario.games.reduce((sum, game) => sum + game.length, 0);
  return boardsOf(scenario) * roundsMoments(scenario.rounds).mean;
}
