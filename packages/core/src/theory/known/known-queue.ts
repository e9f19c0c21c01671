import type { DrawnScenario } from '../../scenario/scenario.js';
import type { Service } from '../../strategy/service.js';
import { toNanoseconds, type Nanoseconds } from '../../time/nanoseconds.js';
import { queuesOf, type Queues } from '../queue.js';
import { slicesOf } from '../slices.js';

/** Every round of every board has these times. */
export interface ConstantTimes {
  readonly rounds: bigint;
  readonly moveTime: Nanoseconds;
  readonly replyTime: Nanoseconds;
}

/** The totals of one board, or of each of `count` equal boards. */
export interface Load {
  readonly count: bigint;
  readonly rounds: bigint;
  readonly moveTime: Nanoseconds;
  readonly replyTime: Nanoseconds;
  readonly lastReply: Nanoseconds;
  /** Visits of a master to the board: one per round, or one per quantum of each move. */
  readonly slices: bigint;
}

/** A queue with known times: constant or recorded. */
export interface KnownQueue extends Queues {
  /** In board order. */
  readonly loads: readonly Load[];
  readonly constant: ConstantTimes | undefined;
  /** The sum over rounds of the longest reply. Last replies of a game are excluded. */
  readonly longestReplies: Nanoseconds;
}

/** The queues of a scenario with constant times and rounds; undefined for any other. */
export function constantQueues(
  scenario: DrawnScenario,
  service: Service,
): readonly KnownQueue[] | undefined {
  const constant = constantTimes(scenario);
  if (constant === undefined) return undefined;
  return queuesOf(scenario.boards, service).map((queue) => {
    const load = loadOfAlike(BigInt(queue.boards), constant, service);
    const longestReplies = (constant.rounds - 1n) * constant.replyTime;
    return { ...queue, loads: [load], constant, longestReplies };
  });
}

function constantTimes(scenario: DrawnScenario): ConstantTimes | undefined {
  const { rounds, moveTime, replyTime } = scenario;
  if (rounds.family !== 'constant') return undefined;
  if (moveTime.family !== 'constant' || replyTime.family !== 'constant') return undefined;
  return {
    rounds: BigInt(rounds.value),
    moveTime: toNanoseconds(moveTime.value),
    replyTime: toNanoseconds(replyTime.value),
  };
}

function loadOfAlike(count: bigint, constant: ConstantTimes, service: Service): Load {
  const { rounds, moveTime, replyTime } = constant;
  return {
    count,
    rounds,
    moveTime: rounds * moveTime,
    replyTime: rounds * replyTime,
    lastReply: replyTime,
    slices: rounds * slicesOf(moveTime, service.quantum),
  };
}
