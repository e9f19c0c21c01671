import type { Estimate } from '../estimate/estimate.js';
import type { Differences } from '../estimate/paired.js';
import type { Sample } from '../estimate/sample.js';
import type { Target } from '../estimate/target.js';
import type { Waits } from '../estimate/waits.js';
import type { Player, Signal } from '../kernel/player.js';
import type { Strategy } from '../strategy/strategy.js';

/** How closely one number shall be known. */
export interface Precision {
  readonly target: Target;
  /** Half the width of its 95 % interval, as a share of it: 0.01 for one percent. */
  readonly relative: number;
}

export interface SimulateOptions {
  /**
   * How many exhibitions are played, 1 to 1,000,000,000: exactly so many, or, with a precision, at
   * most so many (default 10,000,000).
   */
  readonly replications?: number;
  /** Plays until a number is known so closely. */
  readonly precision?: Precision;
  readonly seed: bigint;
  /** Where replications are played; default: in this thread. */
  readonly player?: Player;
  /** Strategies that are played on the same times and compared with the one simulated. */
  readonly against?: readonly Strategy[];
  readonly signal?: Signal;
  /**
   * Called after every shard.
   *
   * @param known what the replications say by then, of which there is at least one: the first so
   *   many, as if no more had been asked for. It costs nothing unless it is called; its `makespans`
   *   go on growing.
   */
  readonly onProgress?: (progress: Progress, known: () => Simulation) => void;
  /** Of how many replications each value is kept (default 10,000,000); of more they are counted. */
  readonly kept?: number;
}

/** In replications. */
export interface Progress {
  readonly done: number;
  /** With a precision as far as can be told by now; `undefined` before. */
  readonly total: number | undefined;
}

/** Many exhibitions, played. */
export interface Simulation {
  readonly estimate: Estimate;
  /** How many replications the estimate rests on: the first so many. */
  readonly replications: number;
  /** Whether it was stopped on the way. */
  readonly isPartial: boolean;
  readonly waits: Waits;
  /** Every makespan, for charts. */
  readonly makespans: Sample;
  /** When a precision was asked for. */
  readonly precision: Attained | undefined;
  readonly against: readonly Against[];
  /** What is to be known before the numbers are believed, as whole sentences. */
  readonly warnings: readonly string[];
}

/** A precision, and how close to it the simulation came. */
export interface Attained extends Precision {
  /** As `relative`; `null` where there is no interval. */
  readonly attained: number | null;
  readonly isAttained: boolean;
}

/** Another strategy on the same times, its makespan beside this one's. */
export interface Against extends Differences {
  readonly strategy: Strategy;
  readonly estimate: Estimate;
}
