/**
 * An exhibition of more boards than can be told apart: at equally spaced instants, how many boards
 * of each group are in each state. Group g holds the boards b with ⌊b·groups/boards⌋ = g.
 */
export interface Density {
  readonly kind: 'density';
  /** When it is over. Seconds. */
  readonly end: number;
  /** Moves made in all. */
  readonly moves: number;
  /** From 0 to the end, both included. */
  readonly instants: number;
  readonly boards: Crowd;
  readonly masters: Crowd;
  /** By instant: moves made until then. */
  readonly made: Float64Array<ArrayBuffer>;
}

/** Groups of like things. */
export interface Crowd {
  /** How many things there are. */
  readonly size: number;
  readonly groups: number;
  /** How many states a thing can be in. */
  readonly states: number;
  /** By instant, then by group, then by state: how many things. */
  readonly counts: Uint32Array<ArrayBuffer>;
}

/** How many things a group holds. */
export function sizeOfGroup({ size, groups }: Crowd, group: number): number {
  return Math.ceil(((group + 1) * size) / groups) - Math.ceil((group * size) / groups);
}

export function buffersOfDensity({ boards, masters, made }: Density): ArrayBuffer[] {
  return [boards.counts.buffer, masters.counts.buffer, made.buffer];
}
