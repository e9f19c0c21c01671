import type { Estimate } from '../estimate/estimate.js';
import { formatScenario, type ScenarioDocument } from '../scenario/format-scenario.js';
import type { WrittenDistribution } from '../scenario/format-distribution.js';
import type { Scenario } from '../scenario/scenario.js';
import { formatSeed } from '../scenario/seed.js';
import { completeStrategy } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';
import type { Prediction } from '../theory/prediction.js';
import type { Point } from './points.js';
import type { Axis } from './read-axis.js';
import type { SweptPoint } from './sweep.js';
import { written, type Variable } from './vary.js';

/** A sweep, as data: times in seconds, and nothing of the machine that played it. */
export interface SweepDocument {
  /** What is varied stands here as it was before. */
  readonly scenario: ScenarioDocument;
  readonly seed: number | string;
  readonly vary: readonly {
    readonly field: Variable;
    readonly values: readonly WrittenDistribution[];
  }[];
  readonly points: readonly {
    readonly at: Point['at'];
    readonly strategy: Strategy;
    readonly replications: number;
    readonly estimate: Estimate;
    readonly prediction: Prediction;
  }[];
}

export function sweepDocument(
  scenario: Scenario,
  axes: readonly Axis[],
  seed: bigint,
  points: readonly SweptPoint[],
): SweepDocument {
  return {
    scenario: formatScenario(scenario),
    seed: formatSeed(seed),
    vary: axes.map(({ field, values }) => ({
      field,
      values: values.map((value) => written(field, value)),
    })),
    points: points.map(({ at, strategy, replications, estimate, prediction }) => ({
      at,
      strategy: completeStrategy(strategy),
      replications,
      estimate,
      prediction,
    })),
  };
}
