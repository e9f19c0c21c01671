import type {
  Axis,
  DrawnScenario,
  Indicator,
  PlanExperiment,
  SimulateExperiment,
  SweepExperiment,
} from '@simul/core';

/** What the lab asks of many exhibitions. */
export const ASKS = ['simulate', 'sweep', 'plan'] as const;
export type Ask = (typeof ASKS)[number];

/** Without a name, a strategy or a seed of its own. */
interface Drawn {
  readonly scenario: DrawnScenario;
}

/** How long exhibitions last, and how long others last on the same times. */
export type Simulated = SimulateExperiment & Drawn;

/** How that changes as one field or two are varied. */
export interface Swept extends SweepExperiment {
  readonly scenario: DrawnScenario;
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
export type Planned = PlanExperiment & Drawn;

/** An experiment that a link to the lab can carry. */
export type Experiment = Simulated | Swept | Planned;
