/** The stretches of many lanes, lane after lane, each lane without gaps from 0 to the end. */
export interface Track {
  /** Where the stretches of each lane begin, and last, where those of the last lane end. */
  readonly offsets: Uint32Array<ArrayBuffer>;
  /** When each stretch begins. Seconds, ascending within a lane. */
  readonly from: Float64Array<ArrayBuffer>;
  /** What goes on during it: an index into a table of states. */
  readonly state: Uint8Array<ArrayBuffer>;
  /** What goes with the state: of a board the half-moves made, of a master her board or -1. */
  readonly detail: Int32Array<ArrayBuffer>;
}

export function lanesOf({ offsets }: Track): number {
  return offsets.length - 1;
}

/**
 * The stretch of a lane that an instant falls into: the last that begins no later.
 *
 * @param hint where it was found before: while time passes, it is the same or the next
 */
export function stretchAt({ offsets, from }: Track, lane: number, at: number, hint = -1): number {
  const first = offsets[lane]!;
  const last = offsets[lane + 1]! - 1;
  if (hint >= first && hint <= last && from[hint]! <= at) {
    if (hint === last || from[hint + 1]! > at) return hint;
    if (hint + 1 === last || from[hint + 2]! > at) return hint + 1;
  }
  return lastUpTo(at, from, first, last);
}

/** The last index from `low` to `high` whose time is up to `at`; `low` when none is. */
function lastUpTo(at: number, from: Float64Array, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (from[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
