import { keeps, type Condition } from '../condition/condition.js';
import { binomial } from '../estimate/binomial.js';
import type { Sample } from '../estimate/sample.js';
import { withinStudentT } from '../estimate/student-t.js';
import { probabilityOf, type Target } from '../estimate/target.js';

/** A condition of which some replications can tell whether it holds of all there could be. */
export type Testable = Condition & Target;

/**
 * Whether a condition holds of all replications there could be, if some of them say so; nothing
 * where they leave it open.
 *
 * @param sample with all its values
 * @param risk the greatest probability of saying so wrongly
 */
export function decide(sample: Sample, condition: Testable, risk: number): boolean | undefined {
  const p = probabilityOf(condition.statistic);
  const pValues = p === undefined ? ofMean(sample, condition) : ofQuantile(sample, p, condition);
  if (pValues.holding <= risk) return true;
  return pValues.failing <= risk ? false : undefined;
}

/** How probable what is seen would be, or more of it, if the opposite were so. */
interface PValues {
  readonly holding: number;
  readonly failing: number;
}

/**
 * The p-quantile is no more than t if p or more of all values are: how many of n are is binomial,
 * whatever the distribution (Conover, Practical Nonparametric Statistics, 1999, §3.2).
 */
function ofQuantile({ values, count }: Sample, p: number, condition: Condition): PValues {
  // `>` is the opposite of `<=`, and `>=` of `<`.
  const isCeiling = condition.relation.startsWith('<');
  let low = 0;
  for (const value of values!) if (keeps(value, condition) === isCeiling) low += 1;
  const counted = binomial(count, p);
  const [rarelyMore, rarelyLess] = [1 - counted.atMost(low - 1), counted.atMost(low)];
  return isCeiling
    ? { holding: rarelyMore, failing: rarelyLess }
    : { holding: rarelyLess, failing: rarelyMore };
}

/** More degrees of freedom would change no digit that counts. */
const MOST_FREEDOM = 1000;

/** By Student's t; values that are all equal say nothing of others. */
function ofMean({ moments, count }: Sample, condition: Condition): PValues {
  const { mean, sd } = moments;
  if (sd === 0) return { holding: 1, failing: 1 };
  const t = (Math.abs(mean - condition.limit) * Math.sqrt(count)) / sd;
  const tail = (1 - withinStudentT(t, Math.min(count - 1, MOST_FREEDOM))) / 2;
  return keeps(mean, condition)
    ? { holding: tail, failing: 1 - tail }
    : { holding: 1 - tail, failing: tail };
}
