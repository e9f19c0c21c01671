import { readGames } from '../../scenario/games.js';
import type { Games, Round, Workload } from '../../scenario/scenario.js';
import type { Service } from '../../strategy/service.js';
import { toNanoseconds, type Nanoseconds } from '../../time/nanoseconds.js';
import { queueOf } from '../queue.js';
import { slicesOf } from '../slices.js';
import type { ConstantTimes, KnownQueue, Load } from './known-queue.js';

/** @throws {InputError} when the games are invalid */
export function recordedQueues(workload: Workload, service: Service): readonly KnownQueue[] {
  const games = readGames(workload.games, 'games');
  const { dispatch, masters } = service;
  if (dispatch === 'shared') return [recordedQueue(games, masters, service)];
  const owners = Math.min(masters, games.length);
  return Array.from({ length: owners }, (_, owner) =>
    recordedQueue(everyNth(games, owner, masters), 1, service),
  );
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
    slices: sum(moves.map((move) => slicesOf(move, service.quantum))),
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

/** The times of the first round if all rounds are equal and all games equally long. */
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
