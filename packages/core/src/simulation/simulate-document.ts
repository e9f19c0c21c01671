import { ecdf, type Step } from '../estimate/ecdf.js';
import type { Estimate } from '../estimate/estimate.js';
import { histogram, type Bin } from '../estimate/histogram.js';
import { formatTarget } from '../estimate/target.js';
import type { Waits } from '../estimate/waits.js';
import type { Task } from '../kernel/player.js';
import { formatScenario, type ScenarioDocument } from '../scenario/format-scenario.js';
import { formatSeed } from '../scenario/seed.js';
import { completeStrategy } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';
import type { Against, Attained, Simulation } from './simulation.js';

/** The estimate from many exhibitions, as data: nothing of the machine that played them. */
export interface SimulateDocument {
  readonly scenario: ScenarioDocument;
  readonly strategy: Strategy;
  readonly seed: number | string;
  readonly replications: number;
  /** Whether it was stopped on the way, so that there are fewer than were asked for. */
  readonly isPartial: boolean;
  /** When one was asked for. */
  readonly precision?: AttainedDocument;
  readonly warnings: readonly string[];
  readonly estimate: Estimate;
  readonly waits: Waits;
  /** How the makespans are distributed. */
  readonly makespans: { readonly histogram: readonly Bin[]; readonly ecdf: readonly Step[] };
  /** Compared on the same times, when others were asked for. */
  readonly against?: readonly Against[];
}

/** A precision as data: `makespan.mean` as a text. */
export type AttainedDocument = Omit<Attained, 'target'> & { readonly target: string };

const BINS = 24;
const STEPS = 101;

export function simulateDocument(
  { scenario, strategy, seed }: Task,
  simulation: Simulation,
): SimulateDocument {
  const { estimate, waits, replications, isPartial, makespans, warnings } = simulation;
  const { precision, against } = simulation;
  return {
    scenario: formatScenario(scenario),
    strategy: completeStrategy(strategy),
    seed: formatSeed(seed),
    replications,
    isPartial,
    ...(precision && { precision: attainedDocument(precision) }),
    warnings,
    estimate,
    waits,
    makespans: { histogram: histogram(makespans, BINS), ecdf: ecdf(makespans, STEPS) },
    ...(against.length > 0 && { against: against.map(withStrategy) }),
  };
}

export function attainedDocument(attained: Attained): AttainedDocument {
  return { ...attained, target: formatTarget(attained.target) };
}

function withStrategy(against: Against): Against {
  return { ...against, strategy: completeStrategy(against.strategy) };
}
