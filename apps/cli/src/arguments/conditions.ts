import { checkGroup, parseCondition, type Condition, type Scenario } from '@simul/core';
import { asFlag } from './as-flag.js';
import type { Flag } from './flag.js';
import type { Given } from './given.js';

export const ASSERT_FLAG: Flag = {
  name: 'assert',
  value: 'CONDITION',
  summary:
    "condition that must hold, such as 'makespan.p95 <= 2h'; exit status 4 otherwise; repeatable",
  isRepeatable: true,
};

/** The conditions that every estimate must meet. @throws {UsageError} */
export function assertionsOf(given: Given, scenario: Scenario): readonly Condition[] {
  const texts = given.values('assert');
  return texts.map((text) =>
    asFlag('assert', () => {
      const condition = parseCondition(text, 'assert');
      checkGroup(condition, scenario, 'assert');
      return condition;
    }),
  );
}
