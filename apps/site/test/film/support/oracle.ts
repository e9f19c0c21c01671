import { lanes, type BoardState, type Event, type MasterStretch, type Stretch } from '@simul/core';
import type { Exhibited } from './exhibitions.js';

/** What goes on in an exhibition, as the core draws it from its events. */
export interface Oracle {
  readonly boards: readonly (readonly Stretch<BoardState>[])[];
  readonly masters: readonly (readonly MasterStretch[])[];
}

export function oracleOf({ events, masters, boards, result }: Exhibited): Oracle {
  return lanes(events, { masters, boards, end: result.makespan });
}

/** The stretch that has begun by an instant; in the end nothing is left but the last state. */
export function stretchOf<S extends Stretch<unknown>>(
  lane: readonly S[],
  at: number,
): S | undefined {
  return lane.findLast(({ from }) => from <= at);
}

/** How long a lane is in a state between two instants. */
export function timeIn(
  lane: readonly Stretch<unknown>[],
  isMeant: (stretch: never) => boolean,
  since: number,
  until: number,
): number {
  return lane
    .filter((stretch) => isMeant(stretch as never))
    .reduce(
      (sum, { from, to }) => sum + Math.max(0, Math.min(until, to) - Math.max(since, from)),
      0,
    );
}

/** Moves that have ended on a board, and replies that were in, up to an instant. */
export function madeOn({ events }: Exhibited, board: number, at: number): [number, number] {
  const until = events.filter((event) => event.board === board && event.at <= at);
  const count = (type: Event['type']) => until.filter((event) => event.type === type).length;
  return [count('moveEnded'), count('replyIn')];
}
