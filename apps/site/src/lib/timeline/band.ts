import { sizeOfGroup, type Crowd, type Density } from '../film/density.js';
import { lanesOf, stretchAt, type Track } from '../film/track.js';
import type { Span } from '../link/view.js';

/** Lanes, cut into columns of time: the share of each state in each cell. */
export interface LaneBand {
  readonly rows: number;
  readonly columns: number;
  readonly states: number;
  /** By row, then by column, then by state. 0 to 1. */
  readonly shares: Float32Array;
}

/** The lanes of a film; where there are more than rows, a row is the mean of some. */
export function bandOfTrack(
  track: Track,
  states: number,
  end: number,
  { from, to }: Span,
  columns: number,
  mostRows: number,
): LaneBand {
  const lanes = lanesOf(track);
  const rows = Math.min(lanes, mostRows);
  const shares = new Float32Array(rows * columns * states);
  const perSecond = columns / (to - from);
  for (let lane = 0; lane < lanes; lane++) {
    const row = Math.floor((lane * rows) / lanes);
    const weight = 1 / lanesOfRow(lanes, rows, row);
    const last = track.offsets[lane + 1]! - 1;
    for (let index = stretchAt(track, lane, from); index <= last; index++) {
      const begun = Math.max(from, track.from[index]!);
      const ended = Math.min(to, index === last ? end : track.from[index + 1]!);
      if (begun >= to) break;
      const offset = row * columns * states + track.state[index]!;
      cover(
        shares,
        offset,
        states,
        columns,
        (begun - from) * perSecond,
        (ended - from) * perSecond,
        weight,
      );
    }
  }
  return { rows, columns, states, shares };
}

function lanesOfRow(lanes: number, rows: number, row: number): number {
  return Math.ceil(((row + 1) * lanes) / rows) - Math.ceil((row * lanes) / rows);
}

/** Adds a stretch from `low` to `high`, in columns, to the cells that it covers, as far as it does. */
function cover(
  shares: Float32Array,
  offset: number,
  states: number,
  columns: number,
  low: number,
  high: number,
  weight: number,
): void {
  const first = Math.floor(low);
  const last = Math.min(columns - 1, Math.floor(high));
  for (let column = first; column <= last; column++) {
    const covered = Math.min(high, column + 1) - Math.max(low, column);
    if (covered > 0) shares[offset + column * states]! += covered * weight;
  }
}

/** The groups of a density, each column at the instant nearest to its middle. */
export function bandOfCrowd(
  crowd: Crowd,
  { end, instants }: Density,
  { from, to }: Span,
  columns: number,
  mostRows: number,
): LaneBand {
  const { groups, states, counts } = crowd;
  const rows = Math.min(groups, mostRows);
  const shares = new Float32Array(rows * columns * states);
  // Worked out once for all columns: there are half a million cells to be filled.
  const places = Array.from({ length: groups }, (_, group) => {
    const row = Math.floor((group * rows) / groups);
    const weight = 1 / (sizeOfGroup(crowd, group) * lanesOfRow(groups, rows, row));
    return { start: row * columns * states, weight };
  });
  for (let column = 0; column < columns; column++) {
    const at = from + ((column + 0.5) / columns) * (to - from);
    if (at > end) break;
    let source = Math.round((at / end) * (instants - 1)) * groups * states;
    for (const { start, weight } of places) {
      const target = start + column * states;
      for (let state = 0; state < states; state++) {
        shares[target + state]! += counts[source++]! * weight;
      }
    }
  }
  return { rows, columns, states, shares };
}
