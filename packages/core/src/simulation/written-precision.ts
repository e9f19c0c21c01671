import { InputError, show } from '../document/input-error.js';
import { pooledAdvice } from '../condition/indicator.js';
import {
  formatTarget,
  parseTarget,
  POOLED_QUANTITIES,
  POOLED_STATISTICS,
  QUANTITIES,
  STATISTICS,
  type Target,
} from '../estimate/target.js';
import type { Precision } from './simulation.js';

/** A group's name, which comes first, may have blanks. */
const WRITTEN = /^(?:(.{0,249}\S)\s+)?(\d{1,2}(?:\.\d{1,12})?)\s*%$/;
const DECIMALS = 12;

/**
 * Reads a precision: `makespan.p95 1%`, or `1%` for the mean makespan.
 *
 * @param where the place that an error names
 * @throws {InputError}
 */
export function parsePrecision(text: string, where: string): Precision {
  const [, named = 'makespan', percent] = WRITTEN.exec(text.trim()) ?? [];
  const relative = Number(percent) / 100;
  if (!(relative > 0 && relative < 1)) throw noShare(text, where);
  return { target: targetFrom(named, where), relative };
}

/** `makespan.p95 1%`; `parsePrecision` reads it back. */
export function formatPrecision({ target, relative }: Precision): string {
  const percent = (relative * 100).toFixed(DECIMALS).replace(/\.?0+$/, '');
  return `${formatTarget(target)} ${percent}%`;
}

function noShare(text: string, where: string): InputError {
  const wanted = "a share above 0% and below 100%, such as 1%, or 'makespan.p95 1%'";
  return new InputError({ where, found: show(text), wanted });
}

function targetFrom(text: string, where: string): Target {
  const target = parseTarget(text);
  if (target !== undefined) return target;
  const pooled = POOLED_QUANTITIES.find((quantity) => text === quantity);
  const wanted =
    `one of ${QUANTITIES.join(', ')}, with one of .${STATISTICS.join(', .')}; ` +
    `or one of ${POOLED_QUANTITIES.join(', ')}, with one of .${POOLED_STATISTICS.join(', .')}`;
  const advice = pooled && pooledAdvice(pooled);
  throw new InputError({ where, found: show(text), wanted, advice });
}
