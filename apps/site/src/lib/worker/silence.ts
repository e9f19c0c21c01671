import { LostError } from './lost-error.js';

/** Waits for a word, again and again: a browser may end a worker and tell nobody. */
export class Silence {
  /** Rejects with a LostError when nothing was heard for so long. */
  readonly broken: Promise<never>;
  readonly #seconds: number;
  #lose: (reason: LostError) => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(seconds: number) {
    this.#seconds = seconds;
    this.broken = new Promise((_, reject) => {
      this.#lose = reject;
    });
    // It may break when everything else has been settled.
    this.broken.catch(() => undefined);
    this.heard();
  }

  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#lose(new LostError(`The worker was lost: it was silent for ${this.#seconds} s`));
    }, this.#seconds * 1000);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
