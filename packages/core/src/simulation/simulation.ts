import type { Estimate } from '../estimate/estimate.js';
import type { Differences } from '../estimate/paired.js';
import type { Sample } from '../estimate/sample.js';
import type { Target } from '../estimate/target.js';
import type { Waits } from '../estimate/waits.js';
import type { Strategy } from '../strategy/strategy.js';
import type { PlayOptions } from './play-options.js';

/** How closely one number shall be known. */
export interface Precision {
  readonly target: Target;
  /** Half the width of its 95 % interval, as a share of it: 0.01 for one percent. */
  readonly relative: number;
}

/** How many exhibitions are played. */
export interface Effort {
  /** 1 to 1,000,000,000: the number played, or, with a precision, the most (default 10,000,000). */
  readonly replications?: number | undefined;
  /** Plays until a number is known so closely. */
  readonly precision?: Precision | undefined;
}

/**
 * A partial result, of at least one replication, equals that of a simulation with just as many.
 * Its `makespans` go on growing.
 */
export interface SimulateOptions extends Effort, PlayOptions<Simulation> {
  readonly seed: bigint;
  /** Strategies that are played on the same times and compared with the one simulated. */
  readonly against?: readonly Strategy[];
  /** Of how many replications each value is kept (default 10,000,000); of more they are counted. */
  readonly kept?: number;
}

/** Many exhibitions, played. */
export interface Simulation {
  readonly estimate: Estimate;
  /** How many replications the estimate rests on: the first ones. */
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
