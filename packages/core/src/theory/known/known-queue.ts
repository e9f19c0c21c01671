import type { DrawnScenario } from '../../scenario/scenario.js';
import type { Service } from '../../strategy/service.js';
import { toNanoseconds, type Nanoseconds } from '../../time/nanoseconds.js';
import { queuesOf, type Queues } from '../queue.js';
import { slicesOf } from '../slices.js';

/** One round, over and over, at every board. */
export interface ConstantTimes {
  readonly rounds: bigint;
  readonly moveTime: Nanoseconds;
  readonly replyTime: Nanoseconds;
}

/** The sums of one board, or of each of `count` boards that are alike. */
export interface Load {
  readonly count: bigint;
  readonly rounds: bigint;
  readonly moveTime: Nanoseconds;
  readonly replyTime: Nanoseconds;
  readonly lastReply: Nanoseconds;
  /** How often a master turns to the board: once a round, or once for each quantum it takes. */
  readonly slices: bigint;
}

/** A queue of which every time is known before it is played. */
export interface KnownQueue extends Queues {
  /** In board order. */
  readonly loads: readonly Load[];
  readonly constant: ConstantTimes | undefined;
  /** The longest reply of each round, of boards that have another, summed. */
  readonly longestReplies: Nanoseconds;
}

/** The queues of a scenario that draws nothing but constants; nothing for any other. */
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
