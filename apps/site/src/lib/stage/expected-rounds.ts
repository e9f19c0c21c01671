import { isRecorded, type Scenario } from '@simul/core';
import { meanMoves } from '../settings/means.js';
import { roundsOf } from '../settings/rounds-of.js';

/** How many rounds an exhibition has in all, or is expected to have. */
export function expectedRounds(scenario: Scenario): number {
  return isRecorded(scenario) ? roundsOf(scenario.games) : meanMoves(scenario);
}
