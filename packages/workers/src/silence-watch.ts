import type { Clock } from './clock/clock.js';

const TICKS = 8;

/**
 * Calls back when a worker has been silent for the given seconds. Time is counted in ticks of a timer
 * of this thread. If this thread was blocked or its machine was asleep, that counts as one tick, and
 * the messages sent meanwhile arrive before the next tick. So the worker is not blamed.
 */
export class SilenceWatch {
  readonly #clock: Clock;
  readonly #onSilence: (seconds: number) => void;
  #seconds: number;
  #ticks = 0;
  #cancel: () => void;

  /** @param seconds the longest silence allowed */
  constructor(clock: Clock, seconds: number, onSilence: (seconds: number) => void) {
    this.#clock = clock;
    this.#seconds = seconds;
    this.#onSilence = onSilence;
    this.#cancel = this.#scheduleTick();
  }

  restart(seconds: number): void {
    this.#cancel();
    this.#seconds = seconds;
    this.#ticks = 0;
    this.#cancel = this.#scheduleTick();
  }

  stop(): void {
    this.#cancel();
  }

  #scheduleTick(): () => void {
    return this.#clock.after(this.#seconds / TICKS, () => {
      this.#ticks++;
      if (this.#ticks === TICKS) this.#onSilence(this.#seconds);
      else this.#cancel = this.#scheduleTick();
    });
  }
}
