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

/** A plan, as data: times in seconds, and nothing of the machine that played it. */
export interface PlanDocument {
  /** What is planned stands here, or with the strategy, as it was before. */
  readonly scenario: ScenarioDocument;
  readonly strategy: Strategy;
  readonly seed: number | string;
  readonly goal: Ranged;
  readonly condition: string;
  /** Whether it was stopped before there was an answer. */
  readonly isPartial: boolean;
  /** The number that is wanted most of those with which the condition holds; else `null`. */
  readonly number: number | null;
  /** Whether that is known with 95 % confidence. */
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

/** That there is no such number is decided where all are out of reach, or were decided about. */
export function isDecided({ isPartial, found, unseen, trials }: Plan): boolean {
  if (found !== undefined) return found.decided;
  return !isPartial && unseen === 0 && trials.every(({ decided }) => decided);
}
