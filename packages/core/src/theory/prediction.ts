/** How strong a statement is. */
export type Standing =
  /** Equal to the played value in every digit; of an expectation, equal to it. */
  | 'exact'
  /** The played value, or the expectation, always lies between `low` and `high`. */
  | 'bound'
  /** The limit for endless games: `value`, or between `low` and `high`. */
  | 'long-run'
  /** Close, without a guarantee. */
  | 'approximation';

/** A statement about one quantity, with its formula. Times in seconds. */
export interface Statement {
  readonly standing: Standing;
  /** Set if the statement is about the mean over all replications. */
  readonly expected?: true;
  readonly value?: number;
  /** The lower bound. */
  readonly low?: number;
  /** The upper bound. */
  readonly high?: number;
  /** The formula as text, with the numbers of this scenario filled in. */
  readonly formula: string;
}

/** What limits an exhibition first, as more is asked for. */
export interface Bottleneck {
  readonly name: 'masters' | 'reply limit' | 'reply rate' | 'open games';
  /** Most rounds per second. */
  readonly capacity: number;
  /** The share of it that arrivals ask for: from 1 on the line grows without end. Only with arrivals. */
  readonly load?: number;
  /** The formula with this scenario's numbers filled in, as text. */
  readonly formula: string;
}

/** What is known of one group of boards. */
export interface GroupPrediction {
  readonly name: string;
  /** Mean wait per round. */
  readonly meanWait?: Statement;
  /** Mean per board, from the opponent's arrival to the end of the game. */
  readonly meanResponse?: Statement;
}

/** The wait that a share of all rounds do not exceed. */
export interface WaitQuantile {
  /** The share, such as 0.95. */
  readonly probability: number;
  readonly time: Statement;
}

/** The strongest true statement about each quantity for which there is one. */
export interface Prediction {
  readonly makespan: Statement;
  readonly released?: Statement;
  /** Moves per second. */
  readonly throughput?: Statement;
  /** Mean per board, from the opponent's arrival to the end of the game. */
  readonly meanResponse?: Statement;
  /** Mean per round, from when the reply is asked for to when it begins. */
  readonly replyWait?: Statement;
  /** Over all rounds. */
  readonly waitQuantiles?: readonly WaitQuantile[];
  /** In the order of the scenario's groups. */
  readonly groups?: readonly GroupPrediction[];
  /** Of scenarios with arrivals, or with limits on the replies. */
  readonly bottleneck?: Bottleneck;
  /**
   * Present where boards arrive faster than they can be served, so that in the long run no wait and
   * no response can be given: how much more boards are in the hall with each second.
   */
  readonly backlog?: Statement;
  /** Mean wait per round. */
  readonly meanWait?: Statement;
  readonly utilisation?: Statement;
  readonly speedup?: Statement;
  /**
   * The number of boards above which some board always waits. Exact for constant times; an
   * approximation by the means for recorded ones. Missing if masters block or moves take no time.
   */
  readonly saturationPoint?: Statement;
}
