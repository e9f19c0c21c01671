import { keeps, type Limit } from '../condition/condition.js';
import { binomial } from '../estimate/binomial.js';
import type { RatioSums } from '../estimate/ratio.js';
import type { Sample } from '../estimate/sample.js';
import { withinStudentT } from '../estimate/student-t.js';
import { probabilityOf, type ExhibitionTarget, type PooledTarget } from '../estimate/target.js';

/** Conditions of which some replications can tell whether they hold of all there could be. */
export type ExhibitionCondition = ExhibitionTarget & Limit;
export type PooledCondition = PooledTarget & Limit;
export type Testable = ExhibitionCondition | PooledCondition;

/** How probable what is seen would be, or more of it, if the opposite were so. */
export interface PValues {
  readonly holding: number;
  readonly failing: number;
}

/**
 * Tests whether a condition holds for the whole distribution; undefined while the sample is
 * inconclusive.
 *
 * @param risk the greatest probability of saying so wrongly
 */
export function decided({ holding, failing }: PValues, risk: number): boolean | undefined {
  if (holding <= risk) return true;
  return failing <= risk ? false : undefined;
}

/** What a sample of exhibitions, with all its values, says of a condition. */
export function ofExhibitions(sample: Sample, condition: ExhibitionCondition): PValues {
  const p = probabilityOf(condition.statistic);
  return p === undefined ? ofMean(sample, condition) : ofQuantile(sample, p, condition);
}

/**
 * The p-quantile is at most t if a share of at least p of all values is at most t. The number of
 * such values among n is binomial, whatever the distribution (Conover, Practical Nonparametric
 * Statistics, 1999, §3.2).
 */
function ofQuantile({ values, count }: Sample, p: number, condition: Limit): PValues {
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

function ofMean({ moments, count }: Sample, condition: Limit): PValues {
  const { mean, sd } = moments;
  return ofEstimate({ value: mean, error: sd / Math.sqrt(count), count }, condition);
}

/** By Student's t of a mean or a ratio; equal values say nothing of others. */
export function ofEstimate(
  { value, error, count }: { value: number; error: number; count: number },
  condition: Limit,
): PValues {
  if (error === 0 || count === 1) return { holding: 1, failing: 1 };
  const tail = tailBeyond(Math.abs(value - condition.limit) / error, count - 1);
  return keeps(value, condition)
    ? { holding: tail, failing: 1 - tail }
    : { holding: 1 - tail, failing: tail };
}

/** Rounds, or boards, that took longer than the limit of a condition, in parts of all replications. */
export interface Exceeding {
  /** Where the limit lies within a bucket, the most there may be, and the fewest. */
  readonly most: RatioSums;
  readonly fewest: RatioSums;
}

/**
 * What the shares beyond a limit say of a p-quantile over rounds or boards, by Student's t of their
 * ratio. A rare event that was never seen is no proof that it cannot happen, so one more exhibition is
 * added that speaks against the decision. In it none exceeds the limit; or 20 times as many do as may,
 * and at least 100 if the exhibition has them.
 */
export function ofShares({ most, fewest }: Exceeding, p: number, isCeiling: boolean): PValues {
  const allowed = 1 - p;
  const size = most.meanSize;
  const bad = Math.min(size, Math.max(20 * allowed * size, 100));
  const above = most.ratio({ x: bad, n: size });
  const below = fewest.ratio({ x: 0, n: size });
  const rarelyFew = tailFrom((allowed - above.value) / above.error, above.count - 1);
  const rarelyMany = tailFrom((below.value - allowed) / below.error, below.count - 1);
  return isCeiling
    ? { holding: rarelyFew, failing: rarelyMany }
    : { holding: rarelyMany, failing: rarelyFew };
}

/** P(T ≥ t); nothing is rare where there is no error. */
function tailFrom(t: number, freedom: number): number {
  if (!Number.isFinite(t)) return 1;
  const tail = tailBeyond(Math.abs(t), freedom);
  return t >= 0 ? tail : 1 - tail;
}

/** More degrees of freedom would change no digit that counts. */
const MOST_FREEDOM = 1000;

function tailBeyond(t: number, freedom: number): number {
  return (1 - withinStudentT(t, Math.min(freedom, MOST_FREEDOM))) / 2;
}
