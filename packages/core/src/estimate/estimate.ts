/** A number and its 95 % interval; a limit is `null` if n is too small for it. */
export interface Interval {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What replications say of one quantity of an exhibition. */
export interface Summary {
  readonly mean: Interval;
  /** Sample standard deviation; 0 for a single replication. */
  readonly sd: number;
  readonly min: number;
  readonly max: number;
  /** Order statistics with distribution-free intervals, keyed by probability: `"0.5"`. */
  readonly quantiles: Readonly<Record<string, Interval>>;
}

/** The times of all rounds, or of all boards, of all replications together. Seconds. */
export interface PooledTimes {
  /** How many rounds or boards. */
  readonly count: number;
  readonly mean: Interval;
  /** The time that such a share of them does not exceed, keyed by probability: `"0.5"`. */
  readonly quantiles: Readonly<Record<string, Interval>>;
}

/** What is estimated of times over rounds and over boards. */
export interface PooledEstimate {
  /** Over rounds: from ready to the first instant of the move. */
  readonly waitTime: PooledTimes;
  /** Over boards: from the opponent's arrival to the end of the game. */
  readonly responseTime: PooledTimes;
}

/** The same for the boards of one group. */
export interface GroupEstimate extends PooledEstimate {
  readonly name: string;
}

/** The estimate of an exhibition from many replications. Times in seconds. */
export interface Estimate extends PooledEstimate {
  readonly makespan: Summary;
  readonly released: Summary;
  readonly utilisation: Summary;
  /** Moves per second of makespan. */
  readonly throughput: Summary;
  /** The mean wait of an exhibition's rounds. */
  readonly meanWait: Summary;
  /** The longest wait of any round. */
  readonly longestWait: Summary;
  /** The mean response time of an exhibition's boards. */
  readonly meanResponse: Summary;
  /** The mean time, over an exhibition's rounds, until a reply that is asked for begins. */
  readonly replyWait: Summary;
  /** Where the scenario has groups, in their order. */
  readonly groups?: readonly GroupEstimate[];
}
