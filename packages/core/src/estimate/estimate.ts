/** A number and a 95 % interval for it; `null` on a side where n is too small for a limit. */
export interface Interval {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What replications say of one quantity. */
export interface Summary {
  readonly mean: Interval;
  /** Sample standard deviation; 0 for a single replication. */
  readonly sd: number;
  readonly min: number;
  readonly max: number;
  /** Order statistics with distribution-free intervals, keyed by probability: `"0.5"`. */
  readonly quantiles: Readonly<Record<string, Interval>>;
}

/** The estimate of an exhibition from many replications. Times in seconds. */
export interface Estimate {
  readonly makespan: Summary;
  readonly released: Summary;
  readonly utilisation: Summary;
  /** Mean wait per round. */
  readonly waitTime: Summary;
  /** The longest wait of any round. */
  readonly longestWait: Summary;
}
