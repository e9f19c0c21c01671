import type { TimeDistribution } from './distribution.js';
import { familyOfTime, timeMoments, TIMES } from './families.js';
import { scaleTime } from './scale-time.js';

/** The families that a mean and a spread are enough for. */
type Family = Exclude<TimeDistribution['family'], 'empirical' | 'mix'>;

/** The spread of a time that did not vary before, so that its new family can be seen. */
const USUAL_CV = 0.5;

/** The standard deviation over the mean; infinite for some of `pareto`. */
export function cvOf(time: TimeDistribution): number {
  const { mean, variance } = timeMoments(time);
  return mean === 0 ? 0 : Math.sqrt(variance) / mean;
}

/**
 * A time of another family, with the same mean and as nearly the same spread as it can have; where
 * there was none, a second.
 */
export function ofFamily(time: TimeDistribution, family: Family): TimeDistribution {
  const { mean } = timeMoments(time);
  const cv = cvOf(time);
  return spreadTime(family, mean || 1, cv > 0 && cv < Infinity ? cv : USUAL_CV);
}

/** Whether its spread can be chosen without changing what else it is. */
export function isSpreadable(time: TimeDistribution): boolean {
  const { hasFixedCv, withCv } = familyOfTime(time);
  return withCv !== undefined && !hasFixedCv;
}

/** The same family and mean, spread as nearly so as it can be. */
export function withCv(time: TimeDistribution, cv: number): TimeDistribution {
  if (time.family === 'empirical' || time.family === 'mix') return time;
  return spreadTime(time.family, timeMoments(time).mean, cv);
}

/** @param mean seconds, 0 or more */
function spreadTime(family: Family, mean: number, cv: number): TimeDistribution {
  if (mean === 0) return { family: 'constant', value: 0 };
  return scaleTime(TIMES[family].withCv!(cv), mean);
}
