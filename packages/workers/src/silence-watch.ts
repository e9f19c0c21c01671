import type { Clock } from './clock/clock.js';

const TICKS = 8;

/**
 * Calls back once a worker has been silent for the given seconds. They are counted in ticks of a timer
 * of this thread: a thread that was itself held up, or asleep with its machine, ticks once at waking,
 * hears what was sent meanwhile, and then goes on counting.
 */
export class SilenceWatch {
  readonly #clock: Clock;
  readonly #onSilence: (seconds: number) => void;
  #seconds: number;
  #ticks = 0;
  #cancel: () => void;

  /** @param seconds how long the silence may last */
  constructor(clock: Clock, seconds: number, onSilence: (seconds: number) => void) {
    this.#clock = clock;
    this.#seconds = seconds;
    this.#onSilence = onSilence;
    this.#cancel = this.#listen();
  }

  /** Begins anew. */
  heard(seconds: number): void {
    this.#cancel();
    this.#seconds = seconds;
    this.#ticks = 0;
    this.#cancel = this.#listen();
  }

  stop(): void {
    this.#cancel();
  }

  #listen(): () => void {
    return this.#clock.after(this.#seconds / TICKS, () => {
      this.#ticks++;
      if (this.#ticks === TICKS) this.#onSilence(this.#seconds);
      else this.#cancel = this.#listen();
    });
  }
}
