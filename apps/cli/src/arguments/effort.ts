import {
  boardsOf,
  groupsOf,
  isRecorded,
  parsePrecision,
  type Effort,
  type Precision,
  type Scenario,
} from '@simul/core';
import { asFlag } from './as-flag.js';
import type { Flag } from './flag.js';
import type { Given } from './given.js';
import { wholeNumber } from './numbers.js';

export const PRECISION_FLAG: Flag = {
  name: 'precision',
  value: 'SHARE',
  summary:
    "play until the mean makespan is known to this share, such as 1%, or another number: 'makespan.p95 1%'; -n is then the limit",
};

export const WARMUP_FLAG: Flag = {
  name: 'warmup',
  value: 'BOARDS',
  summary: 'leave the first boards, of each group, out of waits and response times',
};

/** How many boards are left out. @throws {UsageError} */
export function warmupOf(given: Given, scenario: Scenario): number | undefined {
  const fewest = isRecorded(scenario)
    ? boardsOf(scenario)
    : Math.min(...groupsOf(scenario).map(({ boards }) => boards));
  return wholeNumber(given, 'warmup', 0, fewest - 1);
}

/**
 * The number of exhibitions, or the precision to reach.
 *
 * @param usual the number of exhibitions by default
 * @throws {UsageError}
 */
export function effortOf(
  given: Given,
  { usual, most }: { readonly usual: number; readonly most: number },
): Effort {
  const precision = precisionOf(given);
  const replications = wholeNumber(given, 'replications', 1, most);
  return { precision, replications: replications ?? (precision === undefined ? usual : undefined) };
}

function precisionOf(given: Given): Precision | undefined {
  const text = given.value('precision');
  if (text === undefined) return undefined;
  return asFlag('precision', () => parsePrecision(text, 'precision'));
}
