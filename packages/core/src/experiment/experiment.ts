import type { Condition } from '../condition/condition.js';
import type { Goal } from '../plan/goal.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Effort } from '../simulation/simulation.js';
import type { Strategy } from '../strategy/strategy.js';
import type { Axis } from '../sweep/read-axis.js';

interface Subject {
  readonly scenario: Scenario;
  /** From which times are drawn: 0 to 2⁶⁴ − 1. */
  readonly seed: bigint;
}

/** How long exhibitions last, and how long others last on the same times. */
export interface SimulateExperiment extends Subject, Effort {
  readonly ask: 'simulate';
  readonly strategy: Strategy;
  readonly against: readonly Strategy[];
}

/** How that changes as fields are varied. */
export interface SweepExperiment extends Subject, Effort {
  readonly ask: 'sweep';
  readonly strategies: readonly Strategy[];
  readonly axes: readonly Axis[];
}

/** The least or the greatest number with which a condition holds. */
export interface PlanExperiment extends Subject {
  readonly ask: 'plan';
  readonly strategy: Strategy;
  readonly goal: Goal;
  /** Of a mean or a quantile. */
  readonly condition: Condition;
  /** Most replications of one number: 64 to 10,000,000. */
  readonly replications: number;
}

/** One exhibition under several strategies, beside what theory says. */
export interface CompareExperiment extends Subject {
  readonly ask: 'compare';
  readonly strategies: readonly Strategy[];
  /** Which exhibition of the seed is played; from 0. */
  readonly replication: number;
}

/** One exhibition under one strategy. */
export interface ReplayExperiment extends Subject {
  readonly ask: 'replay';
  readonly strategy: Strategy;
  /** Which exhibition of the seed is played; from 0. */
  readonly replication: number;
}

/** A question about a scenario, as data. */
export type Experiment =
  SimulateExperiment | SweepExperiment | PlanExperiment | CompareExperiment | ReplayExperiment;

export type Ask = Experiment['ask'];

/** The experiments that ask one of several questions. */
export type Asking<A extends Ask> = Extract<Experiment, { readonly ask: A }>;
