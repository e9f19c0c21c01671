import type { Interval, PooledTimes } from '../estimate/estimate.js';
import { TIME_QUANTILES } from '../result/result.js';
import { rankOf } from '../estimate/intervals.js';
import { RatioSums } from '../estimate/ratio.js';
import { shareLimits, type Limits } from '../estimate/share-limits.js';
import { studentT } from '../estimate/student-t.js';
import { timeBand, type Cluster } from './time-clusters.js';

/** The exact times of an exhibition in which nothing is random. Seconds. */
export interface CertainTimes {
  readonly mean: number;
  /** Keyed by probability: `"0.5"`. */
  readonly quantiles: Readonly<Record<string, number>>;
}

/** How many times are up to one of them. */
export interface KnownCount {
  readonly time: number;
  readonly count: number;
}

const PER_SECOND = 1e9;

/**
 * A bucket with more times than this many times those of its fuller neighbour may owe them to one
 * value (an atom): where all moves are constant, waits are often multiples of one.
 */
const SMOOTH = 1.5;

/** With fewer clusters the spread between them is too uncertain for an interval of a quantile. */
const FEWEST_CLUSTERS = 30;

/**
 * Estimates of times over rounds or boards from clusters of replications. The interval of a quantile
 * is that of Woodruff (JASA 47, 1952): all times t for which the interval of the share of times beyond
 * t holds 1 − p. A limit is interpolated within its bucket, or is the bucket's outer edge where the
 * times in it may be one and the same. A side on which no share is so far from 1 − p has no limit.
 */
export class Pooled {
  readonly #clusters: readonly Cluster[];
  readonly #first: number;
  readonly #end: number;
  /** Of each cluster, how many of its times are below each bucket from the first on. */
  readonly #below: readonly Float64Array[];
  /** Of all clusters. */
  readonly #allBelow: Float64Array;
  readonly #count: number;

  constructor(clusters: readonly Cluster[]) {
    const filled = clusters.filter(({ count }) => count > 0);
    this.#clusters = filled;
    this.#first = Math.min(...filled.map(({ first }) => first));
    this.#end = Math.max(...filled.map(({ first, counts }) => first + counts.length));
    this.#below = filled.map((cluster) => this.#cumulative(cluster));
    this.#allBelow = new Float64Array(this.#end - this.#first + 1);
    for (const below of this.#below) {
      for (let i = 0; i < below.length; i++) this.#allBelow[i]! += below[i]!;
    }
    this.#count = this.#allBelow.at(-1)!;
  }

  /** How many times. */
  get count(): number {
    return this.#count;
  }

  summary(): PooledTimes {
    return this.#summary(this.mean(), (p) => this.quantile(p));
  }

  /** Of exhibitions that are all the same: there is no doubt but for what lies within a bucket. */
  certainSummary(): PooledTimes {
    const { value } = this.mean();
    return this.#summary({ value, low: value, high: value }, (p) => this.certainly(p));
  }

  #summary(mean: Interval, quantile: (p: number) => Interval): PooledTimes {
    const quantiles = TIME_QUANTILES.map((p) => [String(p), quantile(p)] as const);
    return { count: this.#count, mean, quantiles: Object.fromEntries(quantiles) };
  }

  /** The mean over all, with Student's interval of the ratio over clusters. */
  mean(): Interval {
    const ratio = this.meanRatio().ratio();
    const { count } = ratio;
    const value = ratio.value / PER_SECOND;
    if (count === 1) return { value, low: null, high: null };
    const half = (studentT(count - 1) * ratio.error) / PER_SECOND;
    return { value, low: Math.max(0, value - half), high: value + half };
  }

  /** The total time of each cluster, in nanoseconds, beside its count. */
  meanRatio(): RatioSums {
    const sums = new RatioSums();
    for (const { total, count } of this.#clusters) sums.add(total, count);
    return sums;
  }

  /** @param known how many of the times are up to one of them, which says more than its bucket */
  quantile(p: number, known?: KnownCount): Interval {
    const rank = rankOf(this.#count, p);
    const bucket = this.#bucketAt(rank);
    const value = this.#within(bucket, rank, known);
    if (this.#clusters.length < FEWEST_CLUSTERS) return { value, low: null, high: null };
    return { value, low: this.#lowest(bucket, 1 - p), high: this.#highest(bucket, 1 - p) };
  }

  /** Where the p-quantile lies for certain, of exhibitions that are all the same. */
  certainly(p: number, known?: KnownCount): Interval {
    const rank = rankOf(this.#count, p);
    const bucket = this.#bucketAt(rank);
    const { from, to } = timeBand(bucket + this.#first);
    return { value: this.#within(bucket, rank, known), low: from, high: to };
  }

  /**
   * How many times are beyond one within a bucket, by cluster, beside all of the cluster: at most, and
   * at least.
   *
   * @param isStrict whether that time itself is beyond; the first bucket holds it alone
   */
  beyond(
    bucket: number,
    isStrict: boolean,
  ): { readonly most: RatioSums; readonly fewest: RatioSums } {
    const edge = bucket - this.#first;
    if (bucket > 0) return { most: this.#beyondAt(edge), fewest: this.#beyondAt(edge + 1) };
    const beyond = this.#beyondAt(isStrict ? edge : edge + 1);
    return { most: beyond, fewest: beyond };
  }

  #cumulative({ first, counts }: Cluster): Float64Array {
    const below = new Float64Array(this.#end - this.#first + 1);
    let sum = 0;
    for (let i = 1; i < below.length; i++) {
      sum += counts[i - 1 + this.#first - first] ?? 0;
      below[i] = sum;
    }
    return below;
  }

  /** The bucket, from the first, in which the time of a rank lies. */
  #bucketAt(rank: number): number {
    let [low, high] = [0, this.#allBelow.length - 1];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#allBelow[middle]! < rank) low = middle;
      else high = middle;
    }
    return low;
  }

  /** As if the times of a bucket were evenly apart. */
  #within(bucket: number, rank: number, known: KnownCount | undefined): number {
    const { from, to } = timeBand(bucket + this.#first);
    const start = { time: from, count: this.#allBelow[bucket]! };
    const end = { time: to, count: this.#allBelow[bucket + 1]! };
    if (known === undefined || known.time <= from || known.time >= to)
      return between(start, end, rank);
    return rank <= known.count ? between(start, known, rank) : between(known, end, rank);
  }

  #beyondAt(edge: number): RatioSums {
    const sums = new RatioSums();
    const at = Math.min(Math.max(edge, 0), this.#allBelow.length - 1);
    for (const [index, { count }] of this.#clusters.entries()) {
      sums.add(count - this.#below[index]![at]!, count);
    }
    return sums;
  }

  /** The time beyond which there are surely more than a share of the times, or 0. */
  #lowest(bucket: number, share: number): number | null {
    let after = this.#shareBeyond(bucket + 1).low;
    for (let edge = bucket; edge >= 0; edge--) {
      const { low } = this.#shareBeyond(edge);
      if (low > share) return this.#limit(edge, (low - share) / (low - after), 0);
      after = low;
    }
    return this.#first === 0 ? 0 : null;
  }

  /** The time beyond which there are surely fewer. */
  #highest(bucket: number, share: number): number | null {
    let before = this.#shareBeyond(bucket).high;
    for (let edge = bucket + 1; edge < this.#allBelow.length; edge++) {
      const { high } = this.#shareBeyond(edge);
      if (high < share) return this.#limit(edge - 1, (before - share) / (before - high), 1);
      before = high;
    }
    return null;
  }

  /** The time at a part of a bucket; at the outer part where the bucket may hold an atom. */
  #limit(bucket: number, part: number, outer: 0 | 1): number {
    const { from, to } = timeBand(bucket + this.#first);
    const here = this.#countIn(bucket);
    const around = Math.max(this.#countIn(bucket - 1), this.#countIn(bucket + 1));
    return from + (here > SMOOTH * around ? outer : part) * (to - from);
  }

  #countIn(bucket: number): number {
    const isThere = bucket >= 0 && bucket + 1 < this.#allBelow.length;
    return isThere ? this.#allBelow[bucket + 1]! - this.#allBelow[bucket]! : 0;
  }

  #shareBeyond(edge: number): Limits {
    return shareLimits(
      this.#clusters.map(({ count }, index) => ({
        x: count - this.#below[index]![edge]!,
        n: count,
      })),
    );
  }
}

/** The time of a rank between two times whose ranks are known. */
function between(start: KnownCount, end: KnownCount, rank: number): number {
  const share = (rank - start.count - 0.5) / (end.count - start.count);
  return start.time + share * (end.time - start.time);
}

/** Exact numbers, without doubt; of `count` times. */
export function certainSummary(count: number, { mean, quantiles }: CertainTimes): PooledTimes {
  const certain = (value: number): Interval => ({ value, low: value, high: value });
  return {
    count,
    mean: certain(mean),
    quantiles: Object.fromEntries(
      Object.entries(quantiles).map(([p, value]) => [p, certain(value)]),
    ),
  };
}
