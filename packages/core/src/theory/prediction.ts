/** What a statement of theory is worth. */
export type Standing =
  /** Equal to what is played, to the digit (or, of an expectation, without error). */
  | 'exact'
  /** Never crossed: `low`, `high` or both. */
  | 'bound'
  /** The limit as the exhibition goes on for ever. */
  | 'long-run'
  /** Near, without a promise. */
  | 'approximation';

/** One thing that theory says, with the formula it comes from. Times in seconds. */
export interface Statement {
  readonly standing: Standing;
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
  /** Boards beyond which nobody is kept moving. */
  readonly saturationPoint?: Statement;
}
