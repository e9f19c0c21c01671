import type { Estimate } from '../estimate/estimate.js';
import { attainedDocument, type AttainedDocument } from '../simulation/simulate-document.js';
import { formatScenario, type ScenarioDocument } from '../scenario/format-scenario.js';
import type { WrittenDistribution } from '../distribution/format-distribution.js';
import type { Scenario } from '../scenario/scenario.js';
import { formatSeed } from '../scenario/seed.js';
import { completeStrategy } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';
import type { Prediction } from '../theory/prediction.js';
import type { Point } from './points.js';
import { writtenValues, type Axis } from './read-axis.js';
import type { Sweep } from './sweep.js';
import type { Variable } from './vary.js';

/** A sweep as data: times in seconds, nothing that depends on the machine. */
export interface SweepDocument {
  /** Varied fields keep their original value here. */
  readonly scenario: ScenarioDocument;
  readonly seed: number | string;
  readonly vary: readonly {
    readonly field: Variable;
    readonly values: readonly WrittenDistribution[];
  }[];
  /** Whether the sweep was cancelled before every point was complete. */
  readonly isPartial: boolean;
  readonly points: readonly {
    readonly at: Point['at'];
    readonly strategy: Strategy;
    readonly replications: number;
    /** Whether the sweep was cancelled during this point. */
    readonly isPartial: boolean;
    /** If one was requested. */
    readonly precision?: AttainedDocument;
    readonly warnings: readonly string[];
    readonly estimate: Estimate;
    readonly prediction: Prediction;
  }[];
}

interface Varied {
  readonly scenario: Scenario;
  readonly axes: readonly Axis[];
  readonly seed: bigint;
}

export function sweepDocument(
  { scenario, axes, seed }: Varied,
  { points, isPartial }: Sweep,
): SweepDocument {
  return {
    scenario: formatScenario(scenario),
    seed: formatSeed(seed),
    vary: axes.map((axis) => ({ field: axis.field, values: writtenValues(axis) })),
    isPartial,
    points: points.map(({ at, strategy, precision, ...point }) => ({
      at,
      strategy: completeStrategy(strategy),
      replications: point.replications,
      isPartial: point.isPartial,
      ...(precision && { precision: attainedDocument(precision) }),
      warnings: point.warnings,
      estimate: point.estimate,
      prediction: point.prediction,
    })),
  };
}
