import type { TimeDistribution } from '../distribution/distribution.js';
import { timeMoments } from '../distribution/families.js';
import type { DrawnScenario } from '../scenario/scenario.js';
import { traitsOf } from '../strategy/orders.js';
import { serviceOf, type Service } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';
import { toNanoseconds, toSeconds } from '../time/nanoseconds.js';
import { equals, real } from './numbers.js';
import type { Standing, Statement } from './prediction.js';
import { meanSlices } from './slices.js';

/** A mean round, in seconds. */
export interface MeanRound {
  readonly moveTime: number;
  readonly replyTime: number;
  /** The mean number of slices of a move. */
  readonly slices: number;
}

/**
 * N* = M(S+Z)/S, the number of boards above which some board always waits. At N* the demand of the
 * boards, N/(S+Z), equals the capacity of the masters, M/S (Lazowska et al. 1984, chapter 5). With
 * walks a visit takes S+w, and a board is ready again after S+Z+w, or S+Z on a tour. Under a
 * quantum each slice needs a walk.
 *
 * Undefined in three cases: masters who block have one board at a time; masters whose moves take no
 * time are never saturated; with walks, if boards do not take turns, a master stays at one board.
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

/**
 * The saturation point of a plain scenario as `predict` gives it: a page that shows only this need not
 * load the rest of theory.
 *
 * @throws {InputError} when the strategy is invalid
 */
export function plainSaturationPoint(
  { rounds, moveTime, replyTime }: DrawnScenario,
  strategy: Strategy,
): Statement | undefined {
  const service = serviceOf(strategy);
  const isConstant = [rounds, moveTime, replyTime].every(({ family }) => family === 'constant');
  const mean = (time: TimeDistribution) => {
    const seconds = timeMoments(time).mean;
    return isConstant ? toSeconds(toNanoseconds(seconds)) : seconds;
  };
  const round = {
    moveTime: mean(moveTime),
    replyTime: mean(replyTime),
    slices: meanSlices(moveTime, service.quantum),
  };
  return saturationPoint(round, service, isConstant ? 'exact' : 'long-run');
}
