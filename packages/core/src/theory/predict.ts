import type { Scenario } from '../scenario/scenario.js';
import type { Strategy } from '../strategy/strategy.js';
import { HorizonError } from '../time/horizon-error.js';
import { HORIZON, toNanoseconds, toSeconds } from '../time/nanoseconds.js';
import { foretell } from './foretell.js';
import type { Prediction, Statement } from './prediction.js';

/**
 * What theory says of an exhibition that could be played: see `foretell`.
 *
 * @throws {InputError} when recorded games or the strategy make no sense
 * @throws {HorizonError} when the exhibition, or the mean one, lasts over 200 years
 */
export function predict(scenario: Scenario, strategy: Strategy): Prediction {
  const prediction = foretell(scenario, strategy);
  const least = leastOf(prediction.makespan);
  if (least > toSeconds(HORIZON)) throw new HorizonError(toNanoseconds(Math.min(least, LARGEST)));
  return prediction;
}

/** Seconds that can still be told as nanoseconds. */
const LARGEST = 1e20;

/** Which the makespan surely has. */
function leastOf({ value = 0, low = value }: Statement): number {
  return low;
}
