import { longRun as closedLongRun } from '../drawn/long-run.js';
import { drawnBy } from '../drawn/drawn.js';
import { isRecorded, type DrawnScenario } from '../../scenario/scenario.js';
import type { Service } from '../../strategy/service.js';
import { equals, real } from '../numbers.js';
import type { Prediction } from '../prediction.js';
import { saturationPoint } from '../saturation.js';
import { meanSlices } from '../slices.js';
import { bottleneckOf, meansPerRound } from './bottleneck.js';
import { expectedBounds } from './expected-bounds.js';
import { hallOf, isOpenSystem, type Hall } from './hall.js';
import { flowOf, hasLimits } from './flow.js';
import { longRunRates } from './long-run-rates.js';
import { longRunStatement } from './statement.js';
import { longRunTimes } from './long-run-times.js';
import { unlimited } from './plain.js';

/** A scenario that is not plain and whose times are drawn: what is expected of it, and its long run. */
export function predictHall(scenario: DrawnScenario, service: Service): Prediction {
  const hall = hallOf(scenario, service);
  const ends = expectedBounds(hall);
  const point = kneeOf(hall);
  const closed = unlimited(scenario, service);
  return {
    ...ends,
    ...(isOpenSystem(hall) && arriving(hall)),
    ...(closed && !isRecorded(closed) && openedByOpponents(closed, service)),
    ...(!isOpenSystem(hall) && hasLimits(hall) && hall.groups.length === 1 && limited(hall)),
    ...(point && { saturationPoint: point }),
  };
}

/** Boards come in over time. */
export function arriving(hall: Hall): Omit<Prediction, 'makespan'> {
  const flow = flowOf(hall);
  return {
    ...longRunRates(hall, flow),
    ...(!flow.fallsBehind && longRunTimes(hall, flow)),
    ...(flow.bottleneck && { bottleneck: flow.bottleneck }),
  };
}

/** As games go on for ever it makes no difference who began them. */
function openedByOpponents(
  scenario: DrawnScenario,
  service: Service,
): Omit<Prediction, 'makespan'> {
  const drawn = drawnBy(scenario, service);
  if (drawn.moveTime.mean + drawn.replyTime.mean === 0) return {};
  const { meanWait, ...rates } = closedLongRun(drawn);
  // A walk, or the startup, may be over before the first reply is in.
  const isUndisturbed = service.walkTime === 0n && service.startupTime === 0n;
  return { ...rates, ...(isUndisturbed && meanWait && { meanWait }) };
}

/**
 * All boards are there, replies are limited: no more rounds than the bottleneck lets through, and no
 * fewer than if they were played one after the other.
 */
function limited(hall: Hall): Omit<Prediction, 'makespan'> {
  const { boards, groups, service, walkTime, replyRate } = hall;
  const { moveTime, replyTime } = meansPerRound(hall);
  const bottleneck = bottleneckOf(hall);
  const round = moveTime + replyTime;
  const high = Math.min(boards / round, bottleneck?.capacity ?? Infinity);
  const walks = meanSlices(groups[0]!.moves, service.quantum) * walkTime;
  const low = 1 / (round + walks + 1 / replyRate);
  if (high === Infinity || low > high) return bottleneck ? { bottleneck } : {};
  return {
    throughput: longRunStatement({
      low,
      high,
      formula: `1/(S+Z+1/replyRate) ${equals(low)} ≤ throughput ≤ min(N/(S+Z), bottleneck) ${equals(high)} a second`,
    }),
    ...(bottleneck && { bottleneck }),
  };
}

/** N*, the boards that use up the bottleneck: its rounds per second times S+Z. */
function kneeOf(hall: Hall): Prediction['saturationPoint'] {
  const { groups, service } = hall;
  if (groups.length > 1 || service.blocks) return undefined;
  const { moveTime, replyTime } = meansPerRound(hall);
  if (!hasLimits(hall)) {
    const slices = meanSlices(groups[0]!.moves, service.quantum);
    return saturationPoint({ moveTime, replyTime, slices }, service, 'long-run');
  }
  const bottleneck = bottleneckOf({ ...hall, openGames: Infinity });
  if (bottleneck === undefined || service.walkTime > 0n) return undefined;
  const value = bottleneck.capacity * (moveTime + replyTime);
  const formula = `(${bottleneck.formula}) × ${real(moveTime + replyTime)} s ${equals(value)}`;
  return longRunStatement({ value, formula });
}
