import { parsePrecision, type Effort, type Precision } from '@simul/core';
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
