import {
  TALLIES_AT,
  TALLY_BOARDS_MEASURED,
  TALLY_BOARDS_BEYOND,
  TALLY_LONGEST_REPLY_WAIT,
  TALLY_REPLY_WAIT,
  TALLY_RESPONSE_TIME,
  TALLY_ROUNDS_MEASURED,
  TALLY_ROUNDS_BEYOND,
  TALLY_BUSY_TIME,
  TALLY_LONGEST_WAIT,
  TALLY_MAKESPAN,
  TALLY_MOVES,
  TALLY_RELEASED,
  TALLY_REPLY_TIME,
  TALLY_WAIT_TIME,
  TALLY_WALKING_TIME,
  TALLY_WORDS,
} from '../../assembly/layout.js';
import type { Measured } from '../result/report.js';
import type { Nanoseconds } from '../time/nanoseconds.js';
import type { Engine } from './engine.js';

/** What the kernel counted of one exhibition, all but its lists. */
export interface Tally extends Omit<
  Measured,
  'masters' | 'waits' | 'gameEnds' | 'arrivals' | 'alone'
> {
  readonly moves: number;
  readonly longestWait: Nanoseconds;
  /** The sum of the responses of all boards. */
  readonly responseTime: Nanoseconds;
  /** Rounds and boards that count as waits and responses, and those beyond the limits. */
  readonly roundsMeasured: number;
  readonly boardsMeasured: number;
  readonly roundsBeyond: number;
  readonly boardsBeyond: number;
}

/** The tally of the exhibition that was played as number `index` of a call, from 0. */
export function readTally(engine: Engine, index: number): Tally {
  const from = engine.start(TALLIES_AT) + index * TALLY_WORDS;
  const words = engine.words.subarray(from, from + TALLY_WORDS);
  const total = (place: number) => words[place]! + (words[place + 1]! << 64n);
  return {
    makespan: words[TALLY_MAKESPAN]!,
    released: words[TALLY_RELEASED]!,
    longestWait: words[TALLY_LONGEST_WAIT]!,
    busyTime: total(TALLY_BUSY_TIME),
    walkingTime: total(TALLY_WALKING_TIME),
    replyTime: total(TALLY_REPLY_TIME),
    totalWait: total(TALLY_WAIT_TIME),
    responseTime: total(TALLY_RESPONSE_TIME),
    replyWait: total(TALLY_REPLY_WAIT),
    longestReplyWait: words[TALLY_LONGEST_REPLY_WAIT]!,
    roundsMeasured: Number(words[TALLY_ROUNDS_MEASURED]),
    boardsMeasured: Number(words[TALLY_BOARDS_MEASURED]),
    roundsBeyond: Number(words[TALLY_ROUNDS_BEYOND]),
    boardsBeyond: Number(words[TALLY_BOARDS_BEYOND]),
    moves: Number(words[TALLY_MOVES]),
  };
}
