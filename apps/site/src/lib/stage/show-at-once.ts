import { boardsOf, constantWorkload, type Strategy, type Workload } from '@simul/core';
import { roundsOf } from '../settings/rounds-of.js';
import { filmWorkload } from './film-workload.js';
import type { HallToPlay, Showing } from './showing.js';

/** So many rounds, or slices where moves are cut, take a few milliseconds, and stall nobody. */
const MOST_SLICES = 2_500;

/**
 * Plays a hall here and now, where nothing is drawn and there is little to play; else nothing.
 *
 * @throws {InputError | HorizonError}
 */
export function showAtOnce(order: HallToPlay): Showing | undefined {
  if (boardsOf(order.scenario) > MOST_SLICES) return undefined;
  const workload = constantWorkload(order.scenario);
  if (workload === undefined || slicesOf(workload, order.strategy) > MOST_SLICES) return undefined;
  return filmWorkload(workload, order.strategy);
}

function slicesOf({ games }: Workload, { quantum }: Strategy): number {
  if (quantum === undefined) return roundsOf(games);
  const slices = (rounds: (typeof games)[number]) =>
    rounds.reduce((sum, [move]) => sum + Math.max(1, Math.ceil(move / quantum)), 0);
  return games.reduce((sum, rounds) => sum + slices(rounds), 0);
}
