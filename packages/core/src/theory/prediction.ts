/** What a statement of theory is worth. */
export type Standing =
  /** Equal to what is played, to the digit; an expectation, without error. */
  | 'exact'
  /** Never crossed, by what is played or by an expectation: `low` and `high`. */
  | 'bound'
  /** The limit as games go on for ever: `value`, or between `low` and `high`. */
  | 'long-run'
  /** Near, without a promise. */
  | 'approximation';

/** One thing that theory says, with the formula it comes from. Times in seconds. */
export interface Statement {
  readonly standing: Standing;
  /** Present, and true, where the statement is about the mean over all replications. */
  readonly expected?: true;
  /** The number, where there is one. */
  readonly value?: number;
  /** No less than this, where a bound is known. */
  readonly low?: number;
  /** No more than this. */
  readonly high?: number;
  /** The formula with this scenario's numbers filled in, as text. */
  readonly formula: string;
}

/** The strongest true statement about each quantity for which there is one. */
export interface Prediction {
  readonly makespan: Statement;
  readonly released?: Statement;
  /** Moves per second. */
  readonly throughput?: Statement;
  /** Mean wait per round. */
  readonly waitTime?: Statement;
  readonly utilisation?: Statement;
  readonly speedup?: Statement;
  /**
   * Boards beyond which some board always waits. Exact of constant times; of recorded ones, an
   * approximation by their means. Masters who block have none, nor have moves that take no time.
   */
  readonly saturationPoint?: Statement;
}
