import type { Crowd } from './density.js';

/** Counts the states of a crowd at every instant, from the changes that it hears of in any order. */
export class CrowdRecorder {
  readonly #size: number;
  readonly #groups: number;
  readonly #states: number;
  readonly #instants: number;
  readonly #state: Uint8Array;
  /** At first how counts differ from the instant before; sums are taken at the end. */
  readonly #changes: Int32Array<ArrayBuffer>;

  constructor(size: number, groups: number, states: number, instants: number) {
    this.#size = size;
    this.#groups = Math.min(size, groups);
    this.#states = states;
    this.#instants = instants;
    this.#state = new Uint8Array(size);
    this.#changes = new Int32Array(instants * this.#groups * states);
    for (let thing = 0; thing < size; thing++) this.#count(0, thing, 0, 1);
  }

  /** From this instant on the thing is in that state. Its own changes come in order of time. */
  turn(thing: number, instant: number, state: number): void {
    this.#count(instant, thing, this.#state[thing]!, -1);
    this.#count(instant, thing, state, 1);
    this.#state[thing] = state;
  }

  #count(instant: number, thing: number, state: number, change: number): void {
    const group = Math.floor((thing * this.#groups) / this.#size);
    this.#changes[(instant * this.#groups + group) * this.#states + state]! += change;
  }

  finish(): Crowd {
    const stride = this.#groups * this.#states;
    const changes = this.#changes;
    for (let index = stride; index < this.#instants * stride; index++) {
      changes[index]! += changes[index - stride]!;
    }
    const counts = new Uint32Array(changes.buffer);
    return { size: this.#size, groups: this.#groups, states: this.#states, counts };
  }
}
