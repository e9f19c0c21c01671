import type { Service } from '../../strategy/service.js';
import type { Nanoseconds } from '../../time/nanoseconds.js';
import { seconds, type Term } from '../numbers.js';
import { boardsSymbol, startupTerm, walksTerm } from '../symbols.js';
import type { KnownQueue } from './known-queue.js';
import { listSchedule, type Stay } from './list-schedule.js';
import { limit, type End } from './range.js';

/** Any times, K games at once, no queue: each game is a job of its own length. */
export function endOfJobs(queue: KnownQueue, service: Service): End {
  const { loads, openGames } = queue;
  const alone = loads.map(({ moveTime, replyTime }) => moveTime + replyTime);
  const stays = inOpeningOrder(alone, service, (jobs) =>
    listSchedule(jobs, openGames, service.walkTime),
  );
  const last = indexOfLatest(stays.map(({ end }) => end));
  const lastMoves = stays.map(({ end }, board) => end - loads[board]!.lastReply);
  const mover = indexOfLatest(lastMoves);
  const end = service.startupTime + stays[mover]!.end;
  const { lastReply } = loads[mover]!;
  return {
    makespan: limit(service.startupTime + stays[last]!.end, [
      ...startupTerm(service),
      ...gameTerms(queue, service, stays, last),
    ]),
    lastMove: limit(end - lastReply, [
      ['end of a game − its last reply', `${seconds(end)} − ${seconds(lastReply)}`],
    ]),
  };
}

/** Schedules the games in the order in which they open; what comes out is by board. */
function inOpeningOrder(
  alone: readonly Nanoseconds[],
  { opening }: Service,
  schedule: (jobs: readonly Nanoseconds[]) => readonly Stay[],
): readonly Stay[] {
  if (opening === 'listed') return schedule(alone);
  const sign = opening === 'shortest' ? 1n : -1n;
  const order = alone.map((_, board) => board);
  order.sort((a, b) => Number(sign * (alone[a]! - alone[b]!)) || a - b);
  const stays = schedule(order.map((board) => alone[board]!));
  const byBoard: Stay[] = [];
  for (const [place, board] of order.entries()) byBoard[board] = stays[place]!;
  return byBoard;
}

function gameTerms(
  { boards, openGames }: KnownQueue,
  service: Service,
  stays: readonly Stay[],
  last: number,
): readonly Term[] {
  const { begin, end } = stays[last]!;
  if (openGames === boards) return [['max Cᵢ', seconds(end)]];
  if (openGames === 1) return oneByOne(BigInt(boards - 1), end, service);
  const rule = service.blocks ? 'each game to the master free first' : 'as others are over';
  return [
    [`(begin + C) at board ${last}, ${rule},`, `${seconds(begin)} + ${seconds(end - begin)}`],
  ];
}

function oneByOne(walks: bigint, end: Nanoseconds, service: Service): readonly Term[] {
  const { walkTime } = service;
  const games: Term = ['Σ Cᵢ', seconds(end - walks * walkTime)];
  return [games, ...walksTerm(boardsSymbol(service), walks, walkTime)];
}

function indexOfLatest(instants: readonly Nanoseconds[]): number {
  return instants.reduce((best, at, index) => (at > instants[best]! ? index : best), 0);
}
