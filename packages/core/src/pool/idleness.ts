import { after } from './after.js';

/** Calls back whenever nobody has had anything to do for so many seconds. */
export class Idleness {
  readonly #seconds: number;
  readonly #callback: () => void;
  #busy = 0;
  #callOff: (() => void) | undefined;

  constructor(seconds: number, callback: () => void) {
    this.#seconds = seconds;
    this.#callback = callback;
  }

  /** Not while this is under way. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#busy++;
    this.#callOff?.();
    try {
      return await work();
    } finally {
      this.#busy--;
      if (this.#busy === 0) this.#callOff = after(this.#seconds, this.#callback);
    }
  }
}
