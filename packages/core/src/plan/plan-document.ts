import { formatCondition } from '../condition/condition.js';
import type { Task } from '../kernel/player.js';
import { formatScenario, type ScenarioDocument } from '../scenario/format-scenario.js';
import { formatSeed } from '../scenario/seed.js';
import { completeStrategy } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';
import type { Evidence } from './evidence.js';
import type { Ranged } from './goal.js';
import type { Plan } from './plan.js';
import type { OutOfReach } from './reach.js';
import type { Trial } from './trials.js';

/** A plan as data: times in seconds, nothing that depends on the machine. */
export interface PlanDocument {
  /** The planned field keeps its original value, here or in `strategy`. */
  readonly scenario: ScenarioDocument;
  readonly strategy: Strategy;
  readonly seed: number | string;
  readonly goal: Ranged;
  readonly condition: string;
  /** Whether the plan was cancelled before there was an answer. */
  readonly isPartial: boolean;
  /** The best number with which the condition holds; `null` if there is none. */
  readonly number: number | null;
  /** Whether the answer is known with 95 % confidence. */
  readonly decided: boolean;
  readonly evidence: Evidence | null;
  readonly outOfReach: OutOfReach | null;
  readonly unseen: number;
  readonly replications: number;
  readonly trials: readonly Trial[];
}

export function planDocument({ scenario, strategy, seed }: Task, planned: Plan): PlanDocument {
  const { goal, condition, isPartial, found, outOfReach, unseen, replications, trials } = planned;
  return {
    scenario: formatScenario(scenario),
    strategy: completeStrategy(strategy),
    seed: formatSeed(seed),
    goal,
    condition: formatCondition(condition),
    isPartial,
    number: found?.at.number ?? null,
    decided: isDecided(planned),
    evidence: found ?? null,
    outOfReach: outOfReach ?? null,
    unseen,
    replications,
    trials,
  };
}

/** "No such number" is decided if every number is out of reach or has a decided trial. */
export function isDecided({ isPartial, found, unseen, trials }: Plan): boolean {
  if (found !== undefined) return found.decided;
  return !isPartial && unseen === 0 && trials.every(({ decided }) => decided);
}
