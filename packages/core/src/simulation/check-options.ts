import { grouped } from '../document/grouped.js';
import { InputError, show } from '../document/input-error.js';
import { formatTarget, isPooled, parseTarget, type Target } from '../estimate/target.js';
import { boardsOf, groupsOf } from '../scenario/groups.js';
import { isRecorded, type Scenario } from '../scenario/scenario.js';
import type { Precision, SimulateOptions } from './simulation.js';
import { checkGroup } from './check-group.js';

export const MOST_REPLICATIONS = 1_000_000_000;

/** The default limit of a simulation with a precision. */
const USUAL_MOST = 10_000_000;

/**
 * The most replications to play.
 *
 * @throws {InputError} when the number of replications or the precision is invalid
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
  checkFineness(target, found);
  if (found > 0 && found < 1) return;
  const wanted = 'a number above 0 and below 1';
  throw new InputError({ where: 'precision.relative', found: show(found), wanted });
}

/** Quantiles over rounds and boards are known no more closely than they are counted. */
export const FINEST_POOLED = 0.02;

function checkFineness(target: Target, relative: number): void {
  if (!isPooled(target) || target.statistic === 'mean' || relative >= FINEST_POOLED) return;
  throw new InputError({
    where: 'precision',
    found: `${grouped(relative * 100, 2)}% of ${formatTarget(target)}`,
    wanted: 'at least 2%: times of rounds and boards are counted in steps of 1.6 %',
    advice: `Of the mean any share may be asked: ${formatTarget({ ...target, statistic: 'mean' })}.`,
  });
}

/** @throws {InputError} when a group or a number of boards that are left out is none of the scenario's */
export function checkCounted({ precision, warmup }: SimulateOptions, scenario: Scenario): void {
  if (precision !== undefined) checkGroup(precision.target, scenario, 'precision.target');
  if (warmup === undefined) return;
  const fewest = isRecorded(scenario)
    ? boardsOf(scenario)
    : Math.min(...groupsOf(scenario).map(({ boards }) => boards));
  if (Number.isInteger(warmup) && warmup >= 0 && warmup < fewest) return;
  const whose =
    isRecorded(scenario) || scenario.groups === undefined ? '' : ' of the smallest group';
  const wanted = `a whole number from 0 to ${grouped(fewest - 1)}, fewer than the boards${whose}`;
  throw new InputError({ where: 'warmup', found: show(warmup), wanted });
}

function checkTarget(found: string): void {
  if (parseTarget(found) !== undefined) return;
  const wanted = 'a quantity and a statistic of it, such as makespan.p95';
  throw new InputError({ where: 'precision.target', found: show(found), wanted });
}
