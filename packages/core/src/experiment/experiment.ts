import type { Condition } from '../condition/condition.js';
import type { Goal } from '../plan/goal.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Effort } from '../simulation/simulation.js';
import type { Strategy } from '../strategy/strategy.js';
import type { Axis } from '../sweep/read-axis.js';

interface Subject {
  readonly scenario: Scenario;
  /** Seed of the drawn times: 0 to 2⁶⁴ − 1. */
  readonly seed: bigint;
}

/** Estimates one strategy, and compares others on the same times. */
export interface SimulateExperiment extends Subject, Effort {
  readonly ask: 'simulate';
  readonly strategy: Strategy;
  readonly against: readonly Strategy[];
}

/** Simulates every combination of varied fields. */
export interface SweepExperiment extends Subject, Effort {
  readonly ask: 'sweep';
  readonly strategies: readonly Strategy[];
  readonly axes: readonly Axis[];
}

/** Finds the least or the greatest number with which a condition holds. */
export interface PlanExperiment extends Subject {
  readonly ask: 'plan';
  readonly strategy: Strategy;
  readonly goal: Goal;
  /** On a mean or a quantile. */
  readonly condition: Condition;
  /** Most replications per candidate number: 64 to 10,000,000. */
  readonly replications: number;
}

/** Plays and predicts one exhibition under several strategies. */
export interface CompareExperiment extends Subject {
  readonly ask: 'compare';
  readonly strategies: readonly Strategy[];
  /** The replication to play, from 0. */
  readonly replication: number;
}

/** Plays one exhibition under one strategy. */
export interface ReplayExperiment extends Subject {
  readonly ask: 'replay';
  readonly strategy: Strategy;
  /** The replication to play, from 0. */
  readonly replication: number;
}

/** A question about a scenario, as data. */
export type Experiment =
  SimulateExperiment | SweepExperiment | PlanExperiment | CompareExperiment | ReplayExperiment;

export type Ask = Experiment['ask'];

/** The experiments that ask one of the questions `A`. */
export type Asking<A extends Ask> = Extract<Experiment, { readonly ask: A }>;
