import { formatCondition, type Condition } from '../condition/condition.js';
import { isTarget } from '../condition/indicator.js';
import { grouped } from '../document/grouped.js';
import { InputError, show } from '../document/input-error.js';
import { FEWEST_REPLICATIONS } from './trial.js';
import type { Testable } from './decide.js';

/** Limits of the replications per candidate number. Memory sets `most`: every value is kept. */
export const PLAN_REPLICATIONS: { readonly fewest: number; readonly most: number } = {
  fewest: FEWEST_REPLICATIONS,
  most: 10_000_000,
};

/** @throws {InputError} */
export function checkReplications(found: number): void {
  const { fewest, most } = PLAN_REPLICATIONS;
  if (Number.isInteger(found) && found >= fewest && found <= most) return;
  const wanted = `a whole number from ${fewest} to ${grouped(most)}`;
  throw new InputError({ where: 'replications', found: show(found), wanted });
}

function isTestable(condition: Condition): condition is Testable {
  return isTarget(condition);
}

/**
 * Accepts means and quantiles only. `min`, `max` and `sd` have no confidence interval, so replications
 * cannot decide them.
 *
 * @throws {InputError}
 */
export function testable(condition: Condition): Testable {
  if (isTestable(condition)) return condition;
  const { statistic, quantity } = condition;
  throw new InputError({
    where: 'the condition',
    found: show(formatCondition(condition)),
    wanted: `a condition of a mean or a quantile, which ${statistic} is not`,
    advice: `Try ${quantity}.mean or ${quantity}.p99.`,
  });
}
