import { toNanoseconds, type Nanoseconds } from '@simul/core';
import type { ScheduledHall } from './hall.js';
import { earlier, laterOf } from './instants.js';

/** Whom she serves next, a board from 0; or that she stays where she is until a board is ready. */
export type ScheduleChoice = number | 'stay';

/** How things are when she is free. */
export interface ScheduleMoment {
  readonly now: Nanoseconds;
  /** The board she is at; none before her first. */
  readonly place: number | undefined;
  /** How many moves she has made, by board. */
  readonly moves: readonly number[];
  /** When its next round is ready, or, after its last move, the game is over; by board. */
  readonly readyAt: readonly Nanoseconds[];
}

/** She walks to a board, waits there if need be, and moves. */
export interface ServedTurn {
  readonly choice: number;
  readonly at: Nanoseconds;
  readonly arrives: Nanoseconds;
  readonly readyAt: Nanoseconds;
  readonly begins: Nanoseconds;
  readonly ends: Nanoseconds;
  readonly repliedAt: Nanoseconds;
  /** Whether another board was ready while this one was not. */
  readonly passesOver: boolean;
}

interface Stay {
  readonly choice: 'stay';
  readonly at: Nanoseconds;
  readonly ends: Nanoseconds;
}

/** What a choice brings about. */
export type Turn = ServedTurn | Stay;

/** Whether she serves a board, and does not stay. */
export function isService(turn: Turn): turn is ServedTurn {
  return turn.choice !== 'stay';
}

/** Turns in order, and how things are after them. */
export interface PlayedTurns {
  readonly turns: readonly Turn[];
  readonly moment: ScheduleMoment;
}

/** Every first round is ready, and she is free. */
export function opening({ games }: ScheduledHall): ScheduleMoment {
  return {
    now: 0n,
    place: undefined,
    moves: games.map(() => 0),
    readyAt: games.map(() => 0n),
  };
}

/** Whether a board has a move to come. */
export function isOpen(
  { games }: ScheduledHall,
  { moves }: ScheduleMoment,
  board: number,
): boolean {
  return moves[board]! < games[board]!.length;
}

/** Whether a board's next round is ready. */
export function isReady(hall: ScheduledHall, moment: ScheduleMoment, board: number): boolean {
  return isOpen(hall, moment, board) && moment.readyAt[board]! <= moment.now;
}

/** The boards that have a move to come, in order. */
export function openBoards(hall: ScheduledHall, moment: ScheduleMoment): readonly number[] {
  return [...hall.games.keys()].filter((board) => isOpen(hall, moment, board));
}

/** Boards that have a move to come; and she may stay while none of them is ready. */
export function mayChoose(
  hall: ScheduledHall,
  moment: ScheduleMoment,
  choice: ScheduleChoice,
): boolean {
  const open = openBoards(hall, moment);
  if (choice !== 'stay') return open.includes(choice);
  return open.length > 0 && !open.some((board) => isReady(hall, moment, board));
}

/** What comes of a choice that she may make. */
export function turnOf(hall: ScheduledHall, moment: ScheduleMoment, choice: ScheduleChoice): Turn {
  const { now: at, place, moves, readyAt } = moment;
  const open = openBoards(hall, moment);
  if (choice === 'stay')
    return { choice, at, ends: open.map((each) => readyAt[each]!).reduce(earlier) };
  const [move, reply] = hall.games[choice]![moves[choice]!]!.map(toNanoseconds) as [bigint, bigint];
  const walks = place !== undefined && place !== choice;
  const arrives = at + (walks ? toNanoseconds(hall.walkTime) : 0n);
  const ready = readyAt[choice]!;
  const begins = laterOf(arrives, ready);
  const ends = begins + move;
  const passesOver = ready > at && open.some((board) => isReady(hall, moment, board));
  const repliedAt = ends + reply;
  return { choice, at, arrives, readyAt: ready, begins, ends, repliedAt, passesOver };
}

/** How things are after a turn. */
export function after(moment: ScheduleMoment, turn: Turn): ScheduleMoment {
  if (turn.choice === 'stay') return { ...moment, now: turn.ends };
  const { choice, ends, repliedAt } = turn;
  return {
    now: ends,
    place: choice,
    moves: moment.moves.with(choice, moment.moves[choice]! + 1),
    readyAt: moment.readyAt.with(choice, repliedAt),
  };
}

/** One choice more; nothing where she may not make it. */
export function extend(
  hall: ScheduledHall,
  { turns, moment }: PlayedTurns,
  choice: ScheduleChoice,
): PlayedTurns | undefined {
  if (!mayChoose(hall, moment, choice)) return undefined;
  const turn = turnOf(hall, moment, choice);
  return { turns: [...turns, turn], moment: after(moment, turn) };
}
