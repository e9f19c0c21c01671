import type { Draw } from '../kernel/kernel.js';
import type { Result } from '../result/result.js';
import { formatScenario, type ScenarioDocument } from '../scenario/format-scenario.js';
import { formatSeed } from '../scenario/seed.js';
import { completeStrategy } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';

/** One exhibition as data: times in seconds, nothing that depends on the machine. */
export interface ReplayDocument {
  readonly scenario: ScenarioDocument;
  readonly strategy: Strategy;
  readonly seed: number | string;
  readonly replication: number;
  readonly result: Result;
}

export function replayDocument(
  { scenario, strategy, seed, replication }: Draw & { readonly strategy: Strategy },
  result: Result,
): ReplayDocument {
  return {
    scenario: formatScenario(scenario),
    strategy: completeStrategy(strategy),
    seed: formatSeed(seed),
    replication,
    result,
  };
}
