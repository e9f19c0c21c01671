import type { Nanoseconds } from '../../time/nanoseconds.js';
import { filledIn, seconds, type Term } from '../numbers.js';

/** A time and its formula, with numbers filled in, as text. */
export interface Limit {
  readonly time: Nanoseconds;
  readonly formula: string;
}

/** An interval; exact if both limits are equal. */
export interface Range {
  readonly low: Limit;
  readonly high: Limit;
}

/** The prediction for one queue. */
export interface Outcome {
  readonly makespan: Range;
  readonly released: Range;
  /** The sum of the waits of all rounds. */
  readonly totalWait: Range;
}

export function limit(time: Nanoseconds, terms: readonly Term[]): Limit {
  return { time, formula: filledIn(terms, seconds(time)) };
}

export function exactly(limit: Limit): Range {
  return { low: limit, high: limit };
}

export function isExact({ low, high }: Range): boolean {
  return low.time === high.time;
}

/** The later of two limits; the first if they are equal. */
export function later(a: Limit, b: Limit): Limit {
  return b.time > a.time ? b : a;
}

/** The range of the latest of several instants. */
export function latest(ranges: readonly Range[]): Range {
  return ranges.reduce((a, b) => ({ low: later(a.low, b.low), high: later(a.high, b.high) }));
}

/** The end of the last game and the instant of the last move. */
export interface End {
  readonly makespan: Limit;
  readonly lastMove: Limit;
}
