import type { Estimate } from '../estimate/estimate.js';
import type { Differences } from '../estimate/paired.js';
import type { Sample } from '../estimate/sample.js';
import type { Target } from '../estimate/target.js';
import type { Strategy } from '../strategy/strategy.js';
import type { PlayOptions } from './play-options.js';

/** The wanted precision of one number. */
export interface Precision {
  readonly target: Target;
  /** Half the width of its 95 % interval, as a share of the number: 0.01 for 1 %. */
  readonly relative: number;
}

/** How many exhibitions are played, and how much of them is counted. */
export interface Effort {
  /** 1 to 1,000,000,000: the number played, or, with a precision, the most (default 10,000,000). */
  readonly replications?: number | undefined;
  /** Plays until this precision is attained. */
  readonly precision?: Precision | undefined;
  /** How many boards of each group are left out of waits and responses: the first; default 0. */
  readonly warmup?: number | undefined;
}

/**
 * A partial result holds at least one replication and equals the result of a simulation with the
 * same number of replications; but its `makespans` go on growing.
 */
export interface SimulateOptions extends Effort, PlayOptions<Simulation> {
  readonly seed: bigint;
  /** Strategies to compare with the one simulated, on the same times. */
  readonly against?: readonly Strategy[];
  /** Up to this number of replications every value is kept (default 10,000,000), then only counted. */
  readonly kept?: number;
}

export interface Simulation {
  readonly estimate: Estimate;
  /** The estimate uses replications 0 … replications − 1. */
  readonly replications: number;
  /** Whether it was cancelled before all replications were played. */
  readonly isPartial: boolean;
  /** Every makespan, for charts. */
  readonly makespans: Sample;
  /** If a precision was requested. */
  readonly precision: Attained | undefined;
  readonly against: readonly Against[];
  /** Reasons to doubt the numbers, as whole sentences. */
  readonly warnings: readonly string[];
}

/** A requested precision and the precision attained. */
export interface Attained extends Precision {
  /** In the unit of `relative`; `null` without an interval. */
  readonly attained: number | null;
  readonly isAttained: boolean;
}

/** Another strategy on the same times; the differences are of the makespan. */
export interface Against extends Differences {
  readonly strategy: Strategy;
  readonly estimate: Estimate;
}
