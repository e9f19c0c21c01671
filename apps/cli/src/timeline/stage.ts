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
import { counted, grouped, strategyLine, spoken } from '@simul/text';

/** Limits of a timeline: more would be slow and a blur. */
const MOST_ROUNDS = 50_000;
const MOST_SLICES = 500_000;

/** The events of an exhibition, and its lanes. */
export interface Staged {
  readonly events: readonly Event[];
  readonly lanes: Lanes;
}

/**
 * Plays a strategy with the readable engine. Lanes last until `end`, in seconds. Masters beyond the
 * number of boards never serve, and have no lane.
 */
export function stage(workload: Workload, strategy: Strategy, end: number): Staged {
  const boards = workload.games.length;
  const masters = Math.min(completeStrategy(strategy).masters ?? 1, boards);
  const { events } = replay(workload, strategy);
  return { events, lanes: lanes(events, { masters, boards, end }) };
}

/** A strategy and its makespan in words. */
export function outcome(strategy: Strategy, { makespan, released }: Result): string {
  const early = released < makespan ? `, released ${spoken(released)}` : '';
  return `${strategyLine(strategy)}: ${spoken(makespan)}${early}`;
}

/** Why an exhibition cannot be drawn; nothing if it can. */
export function tooMany({ quantum }: Strategy, { moves, busyTime }: Result): string | undefined {
  const rounds = `${counted(moves, 'round')}; at most ${grouped(MOST_ROUNDS)} can be drawn`;
  if (moves > MOST_ROUNDS) return rounds;
  const slices = quantum === undefined ? 0 : Math.ceil(busyTime / quantum);
  if (slices <= MOST_SLICES) return undefined;
  return `${counted(slices, 'slice')}; at most ${grouped(MOST_SLICES)} can be drawn`;
}
