import { ecdf, type Step } from '../estimate/ecdf.js';
import type { Estimate } from '../estimate/estimate.js';
import { histogram, type Bin } from '../estimate/histogram.js';
import { formatTarget } from '../estimate/target.js';
import type { Task } from '../kernel/player.js';
import { formatScenario, type ScenarioDocument } from '../scenario/format-scenario.js';
import { formatSeed } from '../scenario/seed.js';
import { completeStrategy } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';
import type { Against, Attained, Effort, Simulation } from './simulation.js';

/** A simulation as data: times in seconds, nothing that depends on the machine. */
export interface SimulateDocument {
  readonly scenario: ScenarioDocument;
  readonly strategy: Strategy;
  readonly seed: number | string;
  readonly replications: number;
  /** Whether it was cancelled before all replications were played. */
  readonly isPartial: boolean;
  /** If one was requested. */
  readonly precision?: AttainedDocument;
  readonly warnings: readonly string[];
  readonly estimate: Estimate;
  /** How many boards of each group were left out of waits and responses, if any were. */
  readonly warmup?: number;
  /** How the makespans are distributed. */
  readonly makespans: { readonly histogram: readonly Bin[]; readonly ecdf: readonly Step[] };
  /** Other strategies on the same times, if any were requested. */
  readonly against?: readonly Against[];
}

/** A precision as data, with its target as text: `makespan.mean`. */
export type AttainedDocument = Omit<Attained, 'target'> & { readonly target: string };

const BINS = 24;
const STEPS = 101;

export function simulateDocument(
  { scenario, strategy, seed, warmup }: Pick<Task, 'scenario' | 'strategy' | 'seed'> & Effort,
  simulation: Simulation,
): SimulateDocument {
  const { estimate, replications, isPartial, makespans, warnings } = simulation;
  const { precision, against } = simulation;
  return {
    scenario: formatScenario(scenario),
    strategy: completeStrategy(strategy),
    seed: formatSeed(seed),
    replications,
    isPartial,
    ...(warmup !== undefined && { warmup }),
    ...(precision && { precision: attainedDocument(precision) }),
    warnings,
    estimate,
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
