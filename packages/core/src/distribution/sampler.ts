import { EMPIRICAL } from '../../assembly/layout.js';
import { HORIZON, toNanoseconds, type Nanoseconds } from '../time/nanoseconds.js';

/** A distribution as the kernel draws from it: a family with its numbers, or a table. */
export interface Sampler {
  readonly family: number;
  readonly numbers: readonly number[];
  readonly table: readonly bigint[];
  /** Of a mixture: they stand in slots of their own, the first of which is its one number. */
  readonly parts?: readonly Sampler[];
}

export function sampler(family: number, ...numbers: readonly number[]): Sampler {
  return { family, numbers, table: [] };
}

export function tabled(table: readonly bigint[]): Sampler {
  return { family: EMPIRICAL, numbers: [], table };
}

/** What cannot be played is made longer than any exhibition, since a word would wrap it. */
export function wholeTime(seconds: number): Nanoseconds {
  const time = toNanoseconds(seconds);
  return time >= 0n && time <= HORIZON ? time : HORIZON + 1n;
}

/** Not yet whole: a drawn time is rounded, what it is drawn from is not. */
export function nanoseconds(seconds: number): number {
  return seconds * 1e9;
}
