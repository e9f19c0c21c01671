import type { Interval, Summary } from './estimate.js';
import { meanInterval, quantilePlace, quantileIntervals, type QuantilePlace } from './intervals.js';
import type { Sample } from './sample.js';
import { PROBABILITIES } from './target.js';

/** Requires at least one value. */
export function summarise(sample: Sample, places: readonly QuantilePlace[]): Summary {
  const { moments } = sample;
  const intervals = quantileIntervals(sample, places);
  return {
    mean: notNegative(meanInterval(moments)),
    sd: moments.sd,
    min: moments.min,
    max: moments.max,
    quantiles: Object.fromEntries(PROBABILITIES.map((p, index) => [p, intervals[index]!])),
  };
}

/** No quantity is negative, so its mean is not either. */
export function notNegative({ value, low, high }: Interval): Interval {
  return { value, low: low === null ? null : Math.max(0, low), high };
}

/** The ranks of the reported quantiles, the same for all quantities. */
export function placesOf(count: number): readonly QuantilePlace[] {
  return PROBABILITIES.map((p) => quantilePlace(count, p));
}
