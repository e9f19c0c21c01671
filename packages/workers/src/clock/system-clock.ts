import type { Clock } from './clock.js';

/** The clock of the host. */
export const systemClock: Clock = {
  now: () => performance.now() / 1000,
  after(seconds, callback) {
    const timer: unknown = setTimeout(callback, seconds * 1000);
    // Only Node's timers keep their process alive.
    (timer as { unref?(): void }).unref?.();
    return () => {
      clearTimeout(timer as number);
    };
  },
};
