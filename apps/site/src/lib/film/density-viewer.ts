import { sizeOfGroup, type Crowd, type Density } from './density.js';
import type { Presence, Scene } from './scene.js';
import { BOARD_STATES, IDLE } from './states.js';

/** Looks at a density: the last of its instants up to the one asked for. */
export class DensityViewer {
  readonly #density: Density;
  readonly #shares: Float32Array;

  constructor(density: Density) {
    this.#density = density;
    this.#shares = new Float32Array(density.boards.groups * BOARD_STATES.length);
  }

  /** The scene at an instant, its arrays good until the next look. */
  look(at: number): Scene {
    const { boards, masters, made } = this.#density;
    const instant = this.#instantAt(at);
    const counts = countsAt(boards, instant);
    const totals = new Array<number>(boards.states).fill(0);
    for (let index = 0; index < counts.length; index++) {
      const size = sizeOfGroup(boards, Math.floor(index / boards.states));
      totals[index % boards.states]! += counts[index]!;
      this.#shares[index] = counts[index]! / size;
    }
    return {
      at,
      places: boards.groups,
      boardsPerPlace: boards.size / boards.groups,
      shares: this.#shares,
      halfMoves: undefined,
      masters: presences(masters, instant),
      tally: { boards: totals, moves: made[instant]! },
    };
  }

  #instantAt(at: number): number {
    const { end, instants } = this.#density;
    if (end === 0) return instants - 1;
    return Math.max(0, Math.min(instants - 1, Math.floor((at / end) * (instants - 1))));
  }
}

function countsAt({ counts, groups, states }: Crowd, instant: number): Uint32Array {
  const stride = groups * states;
  return counts.subarray(instant * stride, (instant + 1) * stride);
}

/** Nobody knows where in a crowd a master is; only how many of a group are at work. */
function presences(masters: Crowd, instant: number): Presence[] {
  const counts = countsAt(masters, instant);
  return Array.from({ length: masters.groups }, (_, group) => ({
    master: group,
    place: -1,
    from: -1,
    progress: 1,
    share: 1 - counts[group * masters.states + IDLE]! / sizeOfGroup(masters, group),
  }));
}
