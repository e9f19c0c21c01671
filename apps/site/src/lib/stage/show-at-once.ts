import { boardsOf, constantWorkload, type Workload } from '@simul/core';
import { filmWorkload } from './film-workload.js';
import type { Order, Showing } from './showing.js';

/** So many rounds take a few milliseconds, and stall nobody. */
const MOST_ROUNDS = 2_500;

/**
 * Plays a hall here and now, where nothing is drawn and there is little to play; else nothing.
 *
 * @throws {InputError | HorizonError}
 */
export function showAtOnce(order: Order): Showing | undefined {
  if (boardsOf(order.scenario) > MOST_ROUNDS) return undefined;
  const workload = constantWorkload(order.scenario);
  if (workload === undefined || roundsOf(workload) > MOST_ROUNDS) return undefined;
  return filmWorkload(workload, order.strategy);
}

function roundsOf({ games }: Workload): number {
  return games.reduce((sum, rounds) => sum + rounds.length, 0);
}
