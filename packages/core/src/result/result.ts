/** Quantiles by probability; the keys are texts, such as `"0.5"`. */
export type Quantiles = Readonly<Record<string, number>>;

/** The reported numbers of one exhibition. Times in seconds. */
export interface Result {
  /** When the last game is over: with its last reply, or its last move where the opponent opens. */
  readonly makespan: number;
  /** When the last master is free: after her last move, or its reply if she blocks. */
  readonly released: number;
  /** Time spent on moves by all masters. */
  readonly busyTime: number;
  /** Time spent walking by all masters. */
  readonly walkingTime: number;
  /** busyTime / (masters × makespan); 0 when no time passes. */
  readonly utilisation: number;
  /** Per round, from ready to the move's first instant, the walk included. */
  readonly waitTime: Times & { readonly quantiles: Quantiles };
  /** Per round, from when its reply is asked for to when it begins. */
  readonly replyWait: Times;
  /** Per board, from the opponent's arrival to the end of the game. */
  readonly responseTime: Times & { readonly quantiles: Quantiles };
  /** Rounds played in all. */
  readonly moves: number;
  /** Moves per second of makespan; 0 when no time passes. */
  readonly throughput: number;
  /** Makespan of `sync` on the same scenario, without walking, over makespan; 1 when no time passes. */
  readonly speedup: number;
  /** Mean number of opponents thinking: total reply time / makespan; 0 when no time passes. */
  readonly meanThinking: number;
  /** When each game is over, by board. */
  readonly gameEnds: readonly number[];
}

interface Times {
  readonly total: number;
  readonly mean: number;
  readonly max: number;
}

/** The quantiles of waits and responses that are reported: the ⌈p·n⌉-th smallest of n. */
export const TIME_QUANTILES = [0.5, 0.75, 0.9, 0.95, 0.99, 0.999] as const;
