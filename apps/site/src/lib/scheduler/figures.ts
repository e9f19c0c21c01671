import { toSeconds, type Nanoseconds } from '@simul/core';
import type { ScheduledHall } from './hall.js';
import { laterOf, sumOfTimes } from './instants.js';
import { isService, openBoards, type PlayedTurns } from './play.js';

/** What is reported of a schedule, as far as it goes. Seconds. */
export interface Figures {
  /** Whether every move is made; then the last reply is known. */
  readonly isOver: boolean;
  /** When she is free; once all is over, the makespan. */
  readonly end: number;
  /** The longest wait of a round, those included that still wait when she is free. */
  readonly longestWait: number;
  /** Which board that was, from 0. */
  readonly longestBoard: number | undefined;
  /** Of the rounds whose moves have begun; 0 before the first. */
  readonly meanWait: number;
  readonly walkingTime: number;
  /** How often she went to a board still thinking while another was ready. */
  readonly passedOver: number;
}

interface Wait {
  readonly board: number;
  readonly time: Nanoseconds;
}

/** Works the figures of a play out. */
export function figuresOf(hall: ScheduledHall, { turns, moment }: PlayedTurns): Figures {
  const { now, readyAt } = moment;
  const open = openBoards(hall, moment);
  const services = turns.filter(isService);
  const begun = services.map(({ choice, begins, readyAt: ready }) => ({
    board: choice,
    time: begins - ready,
  }));
  const standing = open.map((board) => ({ board, time: now - readyAt[board]! }));
  const longest = longestOf([...begun, ...standing]);
  const isOver = open.length === 0;
  return {
    isOver,
    end: toSeconds(isOver ? readyAt.reduce(laterOf) : now),
    longestWait: toSeconds(longest.time),
    longestBoard: longest.board,
    meanWait:
      begun.length === 0 ? 0 : toSeconds(sumOfTimes(begun.map(({ time }) => time))) / begun.length,
    walkingTime: toSeconds(sumOfTimes(services.map(({ at, arrives }) => arrives - at))),
    passedOver: services.filter(({ passesOver }) => passesOver).length,
  };
}

/** The first of the longest; none where nobody waited. */
function longestOf(waits: readonly Wait[]): { time: Nanoseconds; board: number | undefined } {
  let longest: { time: Nanoseconds; board: number | undefined } = { time: 0n, board: undefined };
  for (const wait of waits) if (wait.time > longest.time) longest = wait;
  return longest;
}
