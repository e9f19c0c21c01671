import { bandsOf, type Band, type Bucket } from './bucket.js';
import { LogCounts } from './log-counts.js';
import { Moments } from './moments.js';
import { selectRanks } from './select-ranks.js';

/**
 * The values of one quantity in the order of the replications. Up to `most` values are kept; more
 * are only counted in buckets. All results depend only on the values, not on how shards divide them.
 */
export class Sample {
  readonly moments: Moments = new Moments();
  readonly #most: number;
  #kept: Float64Array | undefined;
  #counts: LogCounts | undefined;

  /**
   * @param most how many values are kept
   * @param expected the initial capacity
   */
  constructor(most: number, expected: number) {
    this.#most = most;
    if (expected <= most) this.#kept = new Float64Array(expected);
    else this.#counts = new LogCounts();
  }

  get count(): number {
    return this.moments.count;
  }

  /** Every value; undefined if values are only counted. */
  get values(): Float64Array | undefined {
    return this.#kept?.subarray(0, this.count);
  }

  add(values: Float64Array): void {
    if (this.#kept !== undefined) this.#keep(this.#kept, values);
    this.#counts?.add(values);
    this.moments.add(values);
  }

  /** The values of the given ranks, from 1; a bucket each if values are only counted. */
  ranked(ranks: readonly number[]): readonly Band[] {
    if (this.values === undefined) return bandsOf(this.buckets(), ranks);
    return selectRanks(this.values, this.moments, ranks).map((value) => ({
      from: value,
      to: value,
    }));
  }

  /** The counts, ascending, clipped to the least and the greatest value; none while values are kept. */
  *buckets(): Generator<Bucket> {
    const { min, max } = this.moments;
    for (const { from, to, count } of this.#counts?.buckets() ?? []) {
      yield { from: Math.max(from, min), to: Math.min(to, max), count };
    }
  }

  #keep(kept: Float64Array, values: Float64Array): void {
    const count = this.count + values.length;
    if (count > this.#most) {
      this.#counts = new LogCounts();
      this.#counts.add(kept.subarray(0, this.count));
      this.#kept = undefined;
    } else if (count > kept.length) {
      this.#kept = new Float64Array(Math.min(this.#most, 2 * count));
      this.#kept.set(kept.subarray(0, this.count));
    }
    this.#kept?.set(values, this.count);
  }
}
