import { grouped } from '../document/grouped.js';
import { InputError, show } from '../document/input-error.js';
import { formatTarget, parseTarget } from '../estimate/target.js';
import type { Precision, SimulateOptions } from './simulation.js';

/** Most replications of one simulation. */
export const MOST_REPLICATIONS = 1_000_000_000;

/** As many as are played for a precision unless more are allowed. */
const USUAL_MOST = 10_000_000;

/**
 * How many replications are played at most.
 *
 * @throws {InputError} when their number, or the precision, makes no sense
 */
export function mostReplications({ replications, precision }: SimulateOptions): number {
  if (precision !== undefined) checkPrecision(precision);
  const most = replications ?? (precision === undefined ? undefined : USUAL_MOST);
  if (Number.isInteger(most) && most! >= 1 && most! <= MOST_REPLICATIONS) return most!;
  const wanted = `a whole number from 1 to ${grouped(MOST_REPLICATIONS)}`;
  throw new InputError({ where: 'replications', found: show(most), wanted });
}

function checkPrecision({ target, relative: found }: Precision): void {
  checkTarget(formatTarget(target));
  if (found > 0 && found < 1) return;
  const wanted = 'a number above 0 and below 1';
  throw new InputError({ where: 'precision.relative', found: show(found), wanted });
}

function checkTarget(found: string): void {
  if (parseTarget(found) !== undefined) return;
  const wanted = 'a quantity and a statistic of it, such as makespan.p95';
  throw new InputError({ where: 'precision.target', found: show(found), wanted });
}
