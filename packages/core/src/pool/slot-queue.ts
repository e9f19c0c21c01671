import type { Signal } from '../kernel/player.js';
import { whenAborted } from './timers.js';

/** Lends slots to jobs, first come, first served. */
export class SlotQueue<Slot> {
  /** A stack: the slot returned last is reused first, since its worker is warm. */
  readonly #free: Slot[];
  /** Callbacks of the waiting jobs, in order of arrival. */
  readonly #waiting = new Set<(slot: Slot) => void>();

  constructor(slots: readonly Slot[]) {
    this.#free = slots.toReversed();
  }

  /**
   * Waits for a free slot.
   *
   * @throws the signal's reason, when it is aborted during the wait
   */
  async take(signal: Signal | undefined): Promise<Slot> {
    return this.#free.pop() ?? (await this.#queue(signal));
  }

  /** Returns a slot; the job that has waited longest gets it. */
  give(slot: Slot): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#free.push(slot);
    else next(slot);
  }

  #queue(signal: Signal | undefined): Promise<Slot> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        removeListener();
        this.#waiting.delete(serve);
      };
      const serve = (slot: Slot) => {
        leave();
        resolve(slot);
      };
      const removeListener = whenAborted(signal, () => {
        leave();
        reject(signal?.reason);
      });
      this.#waiting.add(serve);
    });
  }
}
