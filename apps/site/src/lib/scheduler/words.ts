import { toSeconds, type Nanoseconds } from '@simul/core';
import { spoken } from '@simul/text';
import type { Figures } from './figures.js';
import { BEST, type ScheduledHall } from './hall.js';
import { isReady, openBoards, type PlayedTurns, type Turn } from './play.js';
import { usualOf, type Rival } from './rivals.js';

/** What a choice brought about. */
export function turnInWords(turn: Turn): string {
  if (turn.choice === 'stay') return `She stood for ${span(turn.at, turn.ends)}.`;
  const { choice, at, arrives, begins, ends, readyAt } = turn;
  const way = [
    arrives > at && `walked for ${span(at, arrives)}`,
    begins > arrives && `waited there ${span(arrives, begins)} for the reply`,
    `moved for ${span(begins, ends)}`,
  ].filter((part) => part !== false);
  const wait = begins > readyAt ? `It had waited ${span(readyAt, begins)}.` : 'It had not waited.';
  return `Board ${choice + 1}: she ${listed(way)}. ${wait}`;
}

/** How things are now that she is free. */
export function momentInWords(hall: ScheduledHall, { turns, moment }: PlayedTurns): string {
  const open = openBoards(hall, moment);
  const ready = open.filter((board) => isReady(hall, moment, board));
  if (turns.length === 0) return 'Every board waits for her first move. Whom does she serve?';
  if (open.length === 0) return 'Every move is made.';
  const waiting =
    ready.length === 0
      ? 'Nobody waits for her.'
      : `${ready.length === 1 ? 'Board' : 'Boards'} ${listed(ready.map((each) => String(each + 1)))} ${ready.length === 1 ? 'waits' : 'wait'} for her.`;
  return `At ${spoken(toSeconds(moment.now))} she is free. ${waiting}`;
}

/** What there is to say of a schedule that is over. */
export function verdict(figures: Figures, rivals: readonly Rival[]): string {
  const { result } = usualOf(rivals);
  const { end, longestWait, longestBoard } = figures;
  const wait =
    longestBoard === undefined
      ? 'Nobody waited'
      : `The longest wait was ${spoken(longestWait)}, at board ${longestBoard + 1}`;
  return [
    `Yours took ${spoken(end)}, ${against(end, result.makespan)}`,
    end > BEST.makespan ? `; ${spoken(BEST.makespan)} is possible. ` : '; no schedule is faster. ',
    `${wait}, ${against(longestWait, result.waitTime.max)}`,
    longestWait > BEST.longestWait
      ? `; ${spoken(BEST.longestWait)} is possible.`
      : '; no schedule is fairer.',
  ].join('');
}

function against(own: number, other: number): string {
  if (own === other) return 'the same as the longest ready first';
  const much = spoken(Math.abs(own - other));
  return `${much} ${own < other ? 'less' : 'more'} than the longest ready first`;
}

function span(from: Nanoseconds, to: Nanoseconds): string {
  return spoken(toSeconds(to - from));
}

function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
}
