/** Quantile by probability, keyed as JSON keys it: `"0.5"`. */
export type Quantiles = Readonly<Record<string, number>>;

/** What is reported of one exhibition. Times in seconds. */
export interface Result {
  /** When the last reply of the last game is in. */
  readonly makespan: number;
  /** When the last master is free: after her last move, or its reply if she blocks. */
  readonly released: number;
  /** Time spent on moves, all masters. */
  readonly busyTime: number;
  /** Time spent walking, all masters. */
  readonly walkingTime: number;
  /** busyTime / (masters × makespan); 0 when no time passes. */
  readonly utilisation: number;
  /** Per round, from ready to the move's first instant, the walk included. */
  readonly waitTime: {
    readonly total: number;
    readonly mean: number;
    readonly max: number;
    /** Order statistics: the ⌈p·moves⌉-th smallest wait. */
    readonly quantiles: Quantiles;
  };
  /** Rounds played in all. */
  readonly moves: number;
  /** Moves per second of makespan; 0 when no time passes. */
  readonly throughput: number;
  /** Makespan of `sync` on the same times, without walking, over makespan; 1 when no time passes. */
  readonly speedup: number;
  /** Opponents thinking on average: total reply time / makespan; 0 when no time passes. */
  readonly meanThinking: number;
  /** When each game's last reply is in, by board. */
  readonly gameEnds: readonly number[];
}

/** The quantiles of the waits that are reported. */
export const WAIT_QUANTILES = [0.5, 0.9, 0.95, 0.99] as const;
