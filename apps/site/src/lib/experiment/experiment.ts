import type {
  Axis,
  Condition,
  DrawnScenario,
  Goal,
  Indicator,
  Precision,
  Strategy,
} from '@simul/core';

/** What is asked of many exhibitions. */
export const ASKS = ['simulate', 'sweep', 'plan'] as const;
export type Ask = (typeof ASKS)[number];

interface Common {
  /** Its times are drawn; without a name, a strategy or a seed of its own. */
  readonly scenario: DrawnScenario;
  readonly seed: bigint;
}

/**
 * How many exhibitions are played: exactly so many; or, with a precision, until a number is known so
 * closely, and at most so many (10,000,000 where it is not said).
 */
export interface Effort {
  readonly replications?: number;
  readonly precision?: Precision;
}

/** How long exhibitions last, and how long others last on the same times. */
export interface Simulated extends Common, Effort {
  readonly ask: 'simulate';
  readonly strategy: Strategy;
  readonly against: readonly Strategy[];
}

/** How that changes as one field or two are varied. */
export interface Swept extends Common, Effort {
  readonly ask: 'sweep';
  readonly strategies: readonly Strategy[];
  /** One or two, of different fields. */
  readonly axes: readonly WrittenAxis[];
  /** What is shown; all else is in the document too. */
  readonly indicators: readonly Indicator[];
}

/** An axis, and how it was written: `boards=1..48`. */
export interface WrittenAxis extends Axis {
  readonly written: string;
}

/** The least or the greatest number with which a condition holds. */
export interface Planned extends Common {
  readonly ask: 'plan';
  readonly strategy: Strategy;
  readonly goal: Goal;
  /** Of a mean or a quantile. */
  readonly condition: Condition;
  /** How many exhibitions one number may take to decide. */
  readonly replications: number;
}

/** A scenario and a question about many exhibitions of it: all that a link to the lab carries. */
export type Experiment = Simulated | Swept | Planned;
