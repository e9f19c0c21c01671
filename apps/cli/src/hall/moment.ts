import type { BoardState, Event, Lanes, MasterState, Stretch } from '@simul/core';

/** The hall at one instant. */
export interface Moment {
  /** Seconds from the beginning. */
  readonly at: number;
  /** By board. */
  readonly boards: readonly BoardState[];
  /** By master; `board` is where she is or walks to. */
  readonly masters: readonly { readonly state: MasterState; readonly board: number | undefined }[];
  /** Moves made so far, all boards. */
  readonly moves: number;
}

/** The data to show an exhibition at any moment. */
export interface Film {
  readonly lanes: Lanes;
  /** When each move of the exhibition ended, ascending. */
  readonly moveEnds: readonly number[];
}

export function filmOf(lanes: Lanes, events: readonly Event[]): Film {
  const moveEnds = events.filter(({ type }) => type === 'moveEnded').map(({ at }) => at);
  return { lanes, moveEnds };
}

export function momentAt({ lanes, moveEnds }: Film, at: number): Moment {
  return {
    at,
    boards: lanes.boards.map((lane) => stretchAt(lane, at).state),
    masters: lanes.masters.map((lane) => stretchAt(lane, at)),
    moves: countUpTo(at, moveEnds, (end) => end),
  };
}

function stretchAt<S extends Stretch<unknown>>(lane: readonly S[], at: number): S {
  return lane[
    Math.max(
      1,
      countUpTo(at, lane, ({ from }) => from),
    ) - 1
  ]!;
}

/** How many of the things, ascending by their time, have a time up to `at`. */
function countUpTo<T>(at: number, things: readonly T[], timeOf: (thing: T) => number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timeOf(things[middle]!) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
