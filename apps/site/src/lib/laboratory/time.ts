/** A clock and its timers: the page's, or a test's, which it turns by hand. */
export interface Time {
  /** Seconds. */
  readonly now: () => number;
  /** Calls `then` after so many seconds, unless the function returned is called first. */
  readonly after: (seconds: number, then: () => void) => () => void;
}

export const pageTime: Time = {
  now: () => performance.now() / 1000,
  after(seconds, then) {
    const timer = setTimeout(then, seconds * 1000);
    return () => clearTimeout(timer);
  },
};
