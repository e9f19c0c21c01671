import {
  parseTarget,
  QUANTITIES,
  show,
  STATISTICS,
  type Precision,
  type Target,
} from '@simul/core';
import type { Flag } from './flag.js';
import type { Given } from './given.js';
import { UsageError } from './usage-error.js';

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
  const [, named = 'makespan', percent] = WRITTEN.exec(text.trim()) ?? [];
  const relative = Number(percent) / 100;
  if (!(relative > 0 && relative < 1)) throw noShare(text);
  return { target: targetFrom(named), relative };
}

const WRITTEN = /^(?:(\S+)\s+)?(\d{1,2}(?:\.\d{1,12})?)\s*%$/;

function noShare(text: string): UsageError {
  const wanted = "a share above 0% and below 100%, such as 1%, or 'makespan.p95 1%'";
  return new UsageError({ where: '--precision', found: show(text), wanted });
}

function targetFrom(text: string): Target {
  const target = parseTarget(text);
  if (target !== undefined) return target;
  const wanted = `one of ${QUANTITIES.join(', ')}, with one of .${STATISTICS.join(', .')}`;
  throw new UsageError({ where: '--precision', found: show(text), wanted });
}
