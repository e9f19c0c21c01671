/** The time of day does not matter here: only how it passes. */
export interface Clock {
  /** Seconds since some fixed instant. */
  now(): number;
  /**
   * Calls back once, after the given seconds. A process does not stay alive for it.
   *
   * @returns cancels it
   */
  after(seconds: number, callback: () => void): () => void;
}
