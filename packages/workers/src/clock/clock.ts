/** Measures elapsed time, not the time of day. */
export interface Clock {
  /** Seconds since some fixed instant. */
  now(): number;
  /**
   * Calls back once, after the given seconds. The timer does not keep a process alive.
   *
   * @returns a function that cancels the timer
   */
  after(seconds: number, callback: () => void): () => void;
}
