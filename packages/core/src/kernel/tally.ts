import {
  TALLIES_AT,
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
export interface Tally extends Omit<Measured, 'masters' | 'waits' | 'gameEnds'> {
  readonly moves: number;
  readonly longestWait: Nanoseconds;
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
    moves: Number(words[TALLY_MOVES]),
  };
}
