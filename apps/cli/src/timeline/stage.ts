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
import { counted, grouped, inWords, spoken } from '@simul/text';

/** More than this is not drawn: it would be a blur, and would take its time. */
const MOST_ROUNDS = 50_000;
const MOST_SLICES = 500_000;

/** What is to be seen of an exhibition: everything that happens, and its lanes. */
export interface Staged {
  readonly events: readonly Event[];
  readonly lanes: Lanes;
}

/**
 * Plays a strategy with the readable engine; its lanes go on until `end`, in seconds. Masters beyond
 * as many as there are boards never serve, and have no lane.
 */
export function stage(workload: Workload, strategy: Strategy, end: number): Staged {
  const boards = workload.games.length;
  const masters = Math.min(completeStrategy(strategy).masters ?? 1, boards);
  const { events } = replay(workload, strategy);
  return { events, lanes: lanes(events, { masters, boards, end }) };
}

/** A strategy and how long it took, in words. */
export function outcome(strategy: Strategy, { makespan, released }: Result): string {
  const early = released < makespan ? `, released ${spoken(released)}` : '';
  return `${inWords(strategy)}: ${spoken(makespan)}${early}`;
}

/** Why there is nothing to see of an exhibition; nothing when it can be drawn. */
export function tooMany({ quantum }: Strategy, { moves, busyTime }: Result): string | undefined {
  const rounds = `${counted(moves, 'round')}, and no more than ${grouped(MOST_ROUNDS)} can be drawn`;
  if (moves > MOST_ROUNDS) return rounds;
  const slices = quantum === undefined ? 0 : Math.ceil(busyTime / quantum);
  if (slices <= MOST_SLICES) return undefined;
  return `${counted(slices, 'slice')}, and no more than ${grouped(MOST_SLICES)} can be drawn`;
}
