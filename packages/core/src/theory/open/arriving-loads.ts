import { groupsOf } from '../../scenario/groups.js';
import { readWorkload } from '../../scenario/read-workload.js';
import { workloadOf } from '../../scenario/constant-workload.js';
import {
  isRecorded,
  type DrawnScenario,
  type Opener,
  type Round,
  type Scenario,
  type Workload,
} from '../../scenario/scenario.js';
import type { Service } from '../../strategy/service.js';
import { toNanoseconds, type Nanoseconds } from '../../time/nanoseconds.js';
import { slicesOf } from '../slices.js';

/** The sums of one board whose times are known, or of each of `count` boards that are alike. */
export interface ArrivingLoad {
  readonly count: bigint;
  /** Of the first of them and of the last. */
  readonly arrival: Nanoseconds;
  readonly lastArrival: Nanoseconds;
  readonly rounds: bigint;
  readonly moveTime: Nanoseconds;
  readonly replyTime: Nanoseconds;
  /** The reply before the first move; 0 if the master opens. */
  readonly firstReply: Nanoseconds;
  /** The reply after the last move; 0 if the opponent opens. */
  readonly lastReply: Nanoseconds;
  /** How many replies come after the last move: 1 if the master opens, else 0. */
  readonly lastReplies: bigint;
  readonly slices: bigint;
}

/** The boards of a scenario in which nothing is drawn, queue by queue. */
export function arrivingLoads(
  scenario: Scenario,
  service: Service,
): readonly (readonly ArrivingLoad[])[] {
  const queues = service.dispatch === 'static' ? service.masters : 1;
  if (isRecorded(scenario)) return dealt(recorded(workloadOf(scenario), service), queues);
  return constantQueues(scenario, service, queues);
}

function recorded(workload: Workload, service: Service): readonly ArrivingLoad[] {
  const { games, arrivals = [], opens = [] } = readWorkload(workload);
  return games.map((game, board) => {
    const arrival = toNanoseconds(arrivals[board] ?? 0);
    return loadOf(game, opens[board] ?? 'master', service, {
      count: 1n,
      arrival,
      lastArrival: arrival,
    });
  });
}

function dealt(
  loads: readonly ArrivingLoad[],
  queues: number,
): readonly (readonly ArrivingLoad[])[] {
  const dealt = Array.from({ length: Math.min(queues, loads.length) }, (): ArrivingLoad[] => []);
  for (const [board, load] of loads.entries()) dealt[board % queues]!.push(load);
  return dealt;
}

/** Board numbers go on from group to group, and board i belongs to queue i mod M. */
function constantQueues(
  scenario: DrawnScenario,
  service: Service,
  queues: number,
): readonly (readonly ArrivingLoad[])[] {
  const groups = groupsOf(scenario);
  const boards = groups.reduce((sum, group) => sum + group.boards, 0);
  const length = Math.min(queues, boards);
  const all = Array.from({ length }, (): ArrivingLoad[] => []);
  let before = 0;
  for (const group of groups) {
    const { rounds, moveTime, replyTime, arrivals, opens = 'master' } = group;
    const game = gameOf([rounds, moveTime, replyTime].map(valueOf));
    const interval = arrivals === undefined ? 0n : toNanoseconds(valueOf(arrivals));
    const alike = loadOf(game.round, opens, service, { count: 1n, arrival: 0n, lastArrival: 0n });
    for (const [queue, loads] of all.entries()) {
      const first = (((queue - before) % queues) + queues) % queues;
      const count = Math.ceil((group.boards - first) / queues);
      if (count > 0) {
        const spread = { count, first, interval, step: queues };
        loads.push(...spreadOut(alike, BigInt(game.rounds), spread));
      }
    }
    before += group.boards;
  }
  return all;
}

/** The first board, those between, and the last: each of the three is bounded by its first arrival. */
function spreadOut(
  one: ArrivingLoad,
  rounds: bigint,
  {
    count,
    first,
    interval,
    step,
  }: { count: number; first: number; interval: Nanoseconds; step: number },
): readonly ArrivingLoad[] {
  const at = (index: number) => BigInt(first + index * step) * interval;
  const part = (from: number, to: number): ArrivingLoad => ({
    ...one,
    count: BigInt(to - from),
    arrival: at(from),
    lastArrival: at(to - 1),
    rounds: rounds * one.rounds,
    moveTime: rounds * one.moveTime,
    replyTime: rounds * one.replyTime,
    slices: rounds * one.slices,
  });
  if (interval === 0n || count === 1) return [part(0, count)];
  if (count === 2) return [part(0, 1), part(1, 2)];
  return [part(0, 1), part(1, count - 1), part(count - 1, count)];
}

/** A game of one round, and how often it is played. */
function gameOf([rounds, move, reply]: readonly number[]): {
  round: readonly Round[];
  rounds: number;
} {
  return { round: [[move!, reply!]], rounds: rounds! };
}

function valueOf(distribution: { family: string } & object): number {
  if ('value' in distribution) return distribution.value as number;
  throw new TypeError('these times are constant');
}

function loadOf(
  game: readonly Round[],
  opens: Opener,
  service: Service,
  boards: Pick<ArrivingLoad, 'count' | 'arrival' | 'lastArrival'>,
): ArrivingLoad {
  const moves = game.map(([move]) => toNanoseconds(move));
  const replies = game.map(([, reply]) => toNanoseconds(reply));
  const sum = (times: readonly bigint[]) => times.reduce((total, time) => total + time, 0n);
  return {
    ...boards,
    rounds: BigInt(game.length),
    moveTime: sum(moves),
    replyTime: sum(replies),
    firstReply: opens === 'opponent' ? replies[0]! : 0n,
    lastReply: opens === 'master' ? replies.at(-1)! : 0n,
    lastReplies: opens === 'master' ? 1n : 0n,
    slices: sum(moves.map((move) => slicesOf(move, service.quantum))),
  };
}
