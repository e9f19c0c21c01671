import { SilenceWatch, type Clock } from '@simul/workers';
import type { Signal } from '../kernel/player.js';

/**
 * Calls back when a signal is aborted.
 *
 * @returns a function that removes the listener
 */
export function whenAborted(signal: Signal | undefined, callback: () => void): () => void {
  signal?.addEventListener('abort', callback);
  return () => {
    signal?.removeEventListener('abort', callback);
  };
}

/**
 * Whether `work` is done within the given seconds. Time in which this thread was blocked does not
 * count. An error after the timeout is ignored.
 *
 * @throws the error of `work` before the timeout
 */
export async function inTime(clock: Clock, seconds: number, work: Promise<void>): Promise<boolean> {
  let watch: SilenceWatch | undefined;
  const late = new Promise<false>((resolve) => {
    watch = new SilenceWatch(clock, seconds, () => resolve(false));
  });
  try {
    return await Promise.race([work.then(() => true as const), late]);
  } finally {
    watch?.stop();
  }
}

/** Calls back when no work was in progress for the given seconds. */
export class IdleTimer {
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

  /** Runs `work`; the idle time starts at its end. */
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
