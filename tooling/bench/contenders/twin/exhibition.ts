import type { Reported } from '../../dialogue/collect.ts';
import type { Instance } from '../../instance.ts';
import type { Sampler } from './samplers.ts';
import type { Waits } from './waits.ts';

/** One exhibition in typed arrays, which all replications reuse. */
export class Exhibition {
  readonly #instance: Instance;
  readonly #moveTime: Sampler;
  readonly #replyTime: Sampler;
  readonly #waits: Waits;
  /** By board: the instant at which its round became ready, and the rounds left. */
  readonly #ready: Float64Array;
  readonly #left: Int32Array;
  /** A binary heap of boards, the longest ready first, ties by number. */
  readonly #heap: Int32Array;
  #size: number = 0;

  constructor(instance: Instance, moveTime: Sampler, replyTime: Sampler, waits: Waits) {
    this.#instance = instance;
    this.#moveTime = moveTime;
    this.#replyTime = replyTime;
    this.#waits = waits;
    this.#ready = new Float64Array(instance.boards);
    this.#left = new Int32Array(instance.boards);
    this.#heap = new Int32Array(instance.boards);
  }

  play(): Reported {
    this.#open();
    const ready = this.#ready;
    const left = this.#left;
    let now = 0;
    let makespan = 0;
    let busyTime = 0;
    let totalWait = 0;
    let longestWait = 0;
    while (this.#size > 0) {
      const board = this.#heap[0]!;
      const start = Math.max(now, ready[board]!);
      const wait = start - ready[board]!;
      totalWait += wait;
      if (wait > longestWait) longestWait = wait;
      this.#waits.count(wait);
      const move = this.#moveTime();
      busyTime += move;
      now = start + move;
      const end = now + this.#replyTime();
      ready[board] = end;
      left[board]! -= 1;
      if (left[board] === 0) {
        makespan = Math.max(makespan, end);
        this.#sink(this.#heap[--this.#size]!);
      } else this.#sink(board);
    }
    const { boards, rounds } = this.#instance;
    const waitTime = totalWait / (boards * rounds);
    return { makespan, released: now, utilisation: busyTime / makespan, waitTime, longestWait };
  }

  /** All boards are ready at 0, so ascending numbers form a heap. */
  #open(): void {
    this.#size = this.#instance.boards;
    this.#ready.fill(0);
    this.#left.fill(this.#instance.rounds);
    for (let i = 0; i < this.#size; i++) this.#heap[i] = i;
  }

  /** Moves a board down the heap to its place. */
  #sink(board: number): void {
    const heap = this.#heap;
    const ready = this.#ready;
    const size = this.#size;
    const key = ready[board]!;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= size) break;
      let least = heap[child]!;
      if (child + 1 < size) {
        const other = heap[child + 1]!;
        if (ready[other]! < ready[least]! || (ready[other] === ready[least] && other < least)) {
          least = other;
          child += 1;
        }
      }
      if (key < ready[least]! || (key === ready[least] && board < least)) break;
      heap[hole] = least;
      hole = child;
    }
    heap[hole] = board;
  }
}
