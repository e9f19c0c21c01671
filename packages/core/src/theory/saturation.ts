import { traitsOf } from '../strategy/orders.js';
import type { Service } from '../strategy/service.js';
import { toSeconds } from '../time/nanoseconds.js';
import { equals, real } from './numbers.js';
import type { Standing, Statement } from './prediction.js';

/** A mean round, in seconds. */
export interface MeanRound {
  readonly moveTime: number;
  readonly replyTime: number;
  /** How many slices a move has on average. */
  readonly slices: number;
}

/**
 * N* = M(S+Z)/S, the boards beyond which some board always waits: at N*, what the boards ask for,
 * N/(S+Z), meets what the masters can do, M/S (Lazowska et al. 1984, chapter 5). With walks a
 * board costs them S+w and asks again S+Z+w later, or S+Z on a tour; under a quantum each slice is
 * walked to.
 *
 * Nothing for masters who block, who have one board at a time however many there are; nothing where
 * a move takes no time, since then no number of boards is too many; and with walks nothing for
 * boards that do not take turns, since a master then stays at one.
 */
export function saturationPoint(
  { moveTime, replyTime, slices }: MeanRound,
  service: Service,
  standing: Standing,
): Statement | undefined {
  const { masters, blocks, order } = service;
  const { goesAhead, takesTurns } = traitsOf(order);
  const walkTime = toSeconds(service.walkTime);
  const visit = moveTime + slices * walkTime;
  if (blocks || visit === 0 || (walkTime > 0 && !takesTurns)) return undefined;
  const again = moveTime + replyTime + (goesAhead ? 0 : walkTime);
  const value = masters * (1 + (again - visit) / visit);
  const w = slices === 1 ? 'w' : `${real(slices)}w`;
  const perVisit = walkTime === 0 ? 'S' : `(S+${w})`;
  const symbols = `M·(S+Z${walkTime === 0 || goesAhead ? '' : '+w'})/${perVisit}`;
  const numbers = `${masters} × ${real(again)} s / ${real(visit)} s`;
  return { standing, value, formula: `${symbols} = ${numbers} ${equals(value)}` };
}
