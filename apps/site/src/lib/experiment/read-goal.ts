import {
  InputError,
  parseCondition,
  parseGoal,
  testable,
  type Condition,
  type Goal,
} from '@simul/core';
import { within } from './within.js';

/**
 * Which number is wanted: `masters`, `masters=1..64`.
 *
 * @param unsaid the least of which is wanted where a link says neither
 * @throws {InputError}
 */
export function readGoal(least: string | null, most: string | null, unsaid: string): Goal {
  if (most === null) return parseGoal('least', least ?? unsaid);
  if (least === null) return parseGoal('most', most);
  throw new InputError({ where: 'most', found: 'it beside least', wanted: 'one of the two' });
}

/** `makespan.p95 <= 2h` @throws {InputError} */
export function readCondition(text: string): Condition {
  return within('suchThat', () => testable(parseCondition(text, 'the condition')));
}
