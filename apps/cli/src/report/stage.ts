import {
  completeStrategy,
  lanes,
  replay,
  type Event,
  type Lanes,
  type Result,
  type Strategy,
  type Workload,
} from '@simul/core';
import { spoken } from '../text/clock.js';
import { counted, grouped } from '../text/numbers.js';
import { inWords } from './words.js';

/** More rounds than this are not drawn: they would be a blur, and would take their time. */
export const MOST_DRAWN = 50_000;

/** What is to be seen of an exhibition: everything that happens, and its lanes. */
export interface Staged {
  readonly events: readonly Event[];
  readonly lanes: Lanes;
}

/** Plays a strategy with the readable engine; its lanes go on until `end`, in seconds. */
export function stage(workload: Workload, strategy: Strategy, end: number): Staged {
  const { masters = 1 } = completeStrategy(strategy);
  const { events } = replay(workload, strategy);
  return { events, lanes: lanes(events, { masters, boards: workload.games.length, end }) };
}

/** A strategy and how long it took, in words. */
export function outcome(strategy: Strategy, { makespan, released }: Result): string {
  const early = released < makespan ? `, released ${spoken(released)}` : '';
  return `${inWords(strategy)}: ${spoken(makespan)}${early}`;
}

/** Why there is nothing to see. */
export function tooMany(moves: number): string {
  return `${counted(moves, 'round')}, and no more than ${grouped(MOST_DRAWN)} can be drawn`;
}
