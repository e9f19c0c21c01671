import type { Draw } from '../kernel/kernel.js';
import type { Result } from '../result/result.js';
import { formatScenario, type ScenarioDocument } from '../scenario/format-scenario.js';
import { formatSeed } from '../scenario/seed.js';
import { completeStrategy } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';
import type { Prediction } from '../theory/prediction.js';
import type { Comparison } from './compare.js';

/** A comparison of strategies on the same times, as data: times in seconds. */
export interface CompareDocument {
  readonly scenario: ScenarioDocument;
  readonly seed: number | string;
  readonly replication: number;
  readonly results: readonly {
    readonly strategy: Strategy;
    readonly result: Result;
    readonly prediction: Prediction;
  }[];
}

export function compareDocument(
  { scenario, seed, replication }: Draw,
  comparisons: readonly Comparison[],
): CompareDocument {
  return {
    scenario: formatScenario(scenario),
    seed: formatSeed(seed),
    replication,
    results: comparisons.map((compared) => ({
      ...compared,
      strategy: completeStrategy(compared.strategy),
    })),
  };
}
