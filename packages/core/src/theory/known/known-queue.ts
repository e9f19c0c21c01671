import { readGames } from '../../scenario/games.js';
import type { DrawnScenario, Games, Round, Workload } from '../../scenario/scenario.js';
import type { Service } from '../../strategy/service.js';
import { toNanoseconds, type Nanoseconds } from '../../time/nanoseconds.js';
import { queueOf, queuesOf, type Queues } from '../queue.js';

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

/** @throws {InputError} when the games make no sense */
export function recordedQueues(workload: Workload, service: Service): readonly KnownQueue[] {
  const games = readGames(workload.games, 'games');
  const { dispatch, masters } = service;
  if (dispatch === 'shared') return [recordedQueue(games, masters, service)];
  const owners = Math.min(masters, games.length);
  return Array.from({ length: owners }, (_, owner) =>
    recordedQueue(everyNth(games, owner, masters), 1, service),
  );
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
    slices: rounds * slicesOf(moveTime, service),
  };
}

function everyNth<T>(list: readonly T[], first: number, step: number): readonly T[] {
  const length = Math.ceil((list.length - first) / step);
  return Array.from({ length }, (_, index) => list[first + index * step]!);
}

function recordedQueue(games: Games, masters: number, service: Service): KnownQueue {
  return {
    ...queueOf(games.length, masters, service),
    copies: 1,
    loads: games.map((game) => loadOf(game, service)),
    constant: sameThroughout(games),
    longestReplies: longestReplies(games),
  };
}

function loadOf(game: readonly Round[], service: Service): Load {
  const moves = game.map(([move]) => toNanoseconds(move));
  const replies = game.map(([, reply]) => toNanoseconds(reply));
  return {
    count: 1n,
    rounds: BigInt(game.length),
    moveTime: sum(moves),
    replyTime: sum(replies),
    lastReply: replies.at(-1)!,
    slices: sum(moves.map((move) => slicesOf(move, service))),
  };
}

function longestReplies(games: Games): Nanoseconds {
  const longest: number[] = [];
  for (const game of games) {
    for (const [round, [, reply]] of game.slice(0, -1).entries()) {
      longest[round] = Math.max(longest[round] ?? 0, reply);
    }
  }
  return sum(longest.map(toNanoseconds));
}

/** A move that takes no time is a slice all the same. */
function slicesOf(move: Nanoseconds, { quantum }: Service): bigint {
  return quantum === undefined || move <= quantum ? 1n : (move + quantum - 1n) / quantum;
}

/** The times of recorded games in which every round is like the first. */
function sameThroughout(games: Games): ConstantTimes | undefined {
  const first = games[0]!;
  const [move, reply] = first[0]!;
  const same = games.every(
    (game) => game.length === first.length && game.every(([s, z]) => s === move && z === reply),
  );
  if (!same) return undefined;
  return {
    rounds: BigInt(first.length),
    moveTime: toNanoseconds(move),
    replyTime: toNanoseconds(reply),
  };
}

function sum(terms: readonly bigint[]): bigint {
  return terms.reduce((total, term) => total + term, 0n);
}
