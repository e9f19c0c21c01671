import type { Clock } from '@simul/workers';

/** Calls back each time that there has been nothing to do for the given seconds. */
export class Idleness {
  readonly #clock: Clock;
  readonly #seconds: number;
  readonly #callback: () => void;
  #busy = 0;
  #cancel: (() => void) | undefined;

  constructor(clock: Clock, seconds: number, callback: () => void) {
    this.#clock = clock;
    this.#seconds = seconds;
    this.#callback = callback;
  }

  /** Not while this is under way. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#busy++;
    this.#cancel?.();
    try {
      return await work();
    } finally {
      this.#busy--;
      if (this.#busy === 0) this.#cancel = this.#clock.after(this.#seconds, this.#callback);
    }
  }
}
