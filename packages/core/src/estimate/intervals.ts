import type { Band } from './bucket.js';
import type { Interval } from './estimate.js';
import type { Moments } from './moments.js';
import { quantileRanks, type Ranks } from './quantile-ranks.js';
import type { Sample } from './sample.js';
import { studentT } from './student-t.js';
import { probabilityOf, type Statistic } from './target.js';

/** Student's interval; without limits for a single replication. */
export function meanInterval({ count, mean, sd }: Moments): Interval {
  if (count === 1) return { value: mean, low: null, high: null };
  const half = (studentT(count - 1) * sd) / Math.sqrt(count);
  return { value: mean, low: mean - half, high: mean + half };
}

export function intervalIn(sample: Sample, statistic: Statistic): Interval {
  const p = probabilityOf(statistic);
  if (p === undefined) return meanInterval(sample.moments);
  return quantileIntervals(sample, [quantilePlace(sample.count, p)])[0]!;
}

/** The ranks, from 1, of a quantile and of the limits of its interval. */
export interface QuantilePlace extends Ranks {
  readonly at: number;
}

/** The rank of the p-quantile among `count` values. */
export function quantilePlace(count: number, p: number): QuantilePlace {
  return { at: rankOf(count, p), ...quantileRanks(count, p) };
}

/** The rank ⌈p·count⌉. */
export function rankOf(count: number, p: number): number {
  return Math.ceil(p * count * UNROUNDED);
}

/** If p·n is a whole number in decimal, its double may be slightly larger: this avoids the next rank. */
const UNROUNDED = 1 - 1 / 2 ** 51;

/** Order statistics and their limits; limits are widened to bucket edges if values are only counted. */
export function quantileIntervals(
  sample: Sample,
  places: readonly QuantilePlace[],
): readonly Interval[] {
  const bands = sample.ranked(places.flatMap(({ at, low = at, high = at }) => [low, at, high]));
  return places.map(({ low, high }, index) => {
    const [below, { from, to }, above] = bands.slice(3 * index) as [Band, Band, Band];
    return {
      value: from + (to - from) / 2,
      low: low === undefined ? null : below.from,
      high: high === undefined ? null : above.to,
    };
  });
}
