import { Growing } from './growing.js';
import type { Track } from './track.js';

/** Records lanes as they turn from one state to the next; stretches that take no time are dropped. */
export class TrackRecorder {
  readonly #lanes: number;
  readonly #lane = new Growing(Uint32Array);
  readonly #from = new Growing(Float64Array);
  readonly #state = new Growing(Uint8Array);
  readonly #detail = new Growing(Int32Array);
  /** The current stretch of each lane. */
  readonly #current: Uint32Array;

  /** All lanes begin at 0 in the state 0. */
  constructor(lanes: number, detail: number) {
    this.#lanes = lanes;
    this.#current = new Uint32Array(lanes);
    for (let lane = 0; lane < lanes; lane++) this.#begin(lane, 0, 0, detail);
  }

  detailOf(lane: number): number {
    return this.#detail.items[this.#current[lane]!]!;
  }

  turn(lane: number, at: number, state: number, detail: number): void {
    const current = this.#current[lane]!;
    if (this.#from.items[current] !== at) return this.#begin(lane, at, state, detail);
    this.#state.items[current] = state;
    this.#detail.items[current] = detail;
  }

  #begin(lane: number, at: number, state: number, detail: number): void {
    this.#current[lane] = this.#lane.length;
    this.#lane.push(lane);
    this.#from.push(at);
    this.#state.push(state);
    this.#detail.push(detail);
  }

  /** Sorted by lane; within a lane they were recorded in order of time. */
  finish(): Track {
    const count = this.#lane.length;
    const offsets = new Uint32Array(this.#lanes + 1);
    for (let index = 0; index < count; index++) offsets[this.#lane.items[index]! + 1]! += 1;
    for (let lane = 0; lane < this.#lanes; lane++) offsets[lane + 1]! += offsets[lane]!;
    const next = offsets.slice();
    const track = {
      offsets,
      from: new Float64Array(count),
      state: new Uint8Array(count),
      detail: new Int32Array(count),
    };
    for (let index = 0; index < count; index++) {
      const place = next[this.#lane.items[index]!]!++;
      track.from[place] = this.#from.items[index]!;
      track.state[place] = this.#state.items[index]!;
      track.detail[place] = this.#detail.items[index]!;
    }
    return track;
  }
}
