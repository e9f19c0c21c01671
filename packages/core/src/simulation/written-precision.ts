import { InputError, show } from '../document/input-error.js';
import {
  formatTarget,
  parseTarget,
  QUANTITIES,
  STATISTICS,
  type Target,
} from '../estimate/target.js';
import type { Precision } from './simulation.js';

const WRITTEN = /^(?:(\S{1,100})\s+)?(\d{1,2}(?:\.\d{1,12})?)\s*%$/;
const DECIMALS = 12;

/**
 * Reads how closely a number shall be known: `1%` of the mean makespan, or `makespan.p95 1%`.
 *
 * @param where named in an error
 * @throws {InputError}
 */
export function parsePrecision(text: string, where: string): Precision {
  const [, named = 'makespan', percent] = WRITTEN.exec(text.trim()) ?? [];
  const relative = Number(percent) / 100;
  if (!(relative > 0 && relative < 1)) throw noShare(text, where);
  return { target: targetFrom(named, where), relative };
}

/** `makespan.p95 1%`; reading it again gives the same precision. */
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
  const wanted = `one of ${QUANTITIES.join(', ')}, with one of .${STATISTICS.join(', .')}`;
  throw new InputError({ where, found: show(text), wanted });
}
