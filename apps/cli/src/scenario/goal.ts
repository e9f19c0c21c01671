import {
  parseCondition,
  parseGoal,
  ranged,
  testable,
  type Condition,
  type Goal,
  type Setting,
} from '@simul/core';
import { asFlag } from '../arguments/as-flag.js';
import type { Given } from '../arguments/given.js';
import { UsageError } from '../arguments/usage-error.js';

/** The goal of a plan. @throws {UsageError} */
export function goalIn(given: Given, setting: Setting): Goal {
  const wanted = (['least', 'most'] as const).filter((flag) => given.has(flag));
  const [first] = wanted;
  if (first !== undefined && wanted.length === 1) {
    return asFlag(first, () => ranged(parseGoal(first, given.value(first)!), setting));
  }
  throw new UsageError({
    where: '--least, --most',
    found: wanted.length === 0 ? 'neither' : 'both',
    wanted: 'one of the two',
    advice: 'Try --least masters.',
  });
}

/** The options that a strategy must take, so that the goal of a plan can be found. */
export function plannedOptions(given: Given): readonly string[] {
  const texts = [given.value('least'), given.value('most')].filter((text) => text !== undefined);
  const fields = texts.map((text) => text.split('=')[0]!.trim());
  return fields.filter((field) => field === 'masters' || field === 'openGames');
}

/** The condition of a plan. @throws {UsageError} */
export function conditionIn(given: Given): Condition {
  const text = given.value('such-that');
  if (text !== undefined) {
    return asFlag('such-that', () => testable(parseCondition(text, 'such-that')));
  }
  throw new UsageError({
    where: '--such-that',
    found: 'nothing',
    wanted: "a condition such as 'makespan.p95 <= 2h'",
  });
}
