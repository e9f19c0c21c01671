import { parsePrecision, type Precision } from '@simul/core';
import { asFlag } from './as-flag.js';
import type { Flag } from './flag.js';
import type { Given } from './given.js';

export const PRECISION_FLAG: Flag = {
  name: 'precision',
  value: 'SHARE',
  summary:
    "plays until the mean makespan is known to such a share of it, 1%, or another number: 'makespan.p95 1%'; -n is then the most",
};

/** How closely a number shall be known; nothing when it is not given. @throws {UsageError} */
export function precisionOf(given: Given): Precision | undefined {
  const text = given.value('precision');
  if (text === undefined) return undefined;
  return asFlag('precision', () => parsePrecision(text, 'precision'));
}
