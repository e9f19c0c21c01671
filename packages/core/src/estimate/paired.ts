import type { Interval } from './estimate.js';
import { meanInterval } from './intervals.js';
import { Moments } from './moments.js';
import { shareInterval } from './share-interval.js';
import { studentT } from './student-t.js';

/** Differences between two strategies on the same times. */
export interface Differences {
  /** The mean of the other value − this one. */
  readonly difference: Interval;
  /** The mean of the other values / the mean of these; `null` if these are all 0. */
  readonly ratio: Interval | null;
  /** The share of replications in which the other value is greater. */
  readonly greater: Interval;
  /**
   * The factor by which independent times would need more replications for an equally narrow
   * interval of the difference; `null` if all differences are equal.
   */
  readonly saved: number | null;
}

/** Pairs of values, each from the same replication. */
export class Paired {
  readonly #these: Moments = new Moments();
  readonly #others: Moments = new Moments();
  readonly #differences: Moments = new Moments();
  #greater = 0;

  add(these: Float64Array, others: Float64Array): void {
    const differences = new Float64Array(these.length);
    for (let i = 0; i < these.length; i++) differences[i] = others[i]! - these[i]!;
    for (let i = 0; i < these.length; i++) if (differences[i]! > 0) this.#greater += 1;
    this.#these.add(these);
    this.#others.add(others);
    this.#differences.add(differences);
  }

  /** Requires at least one pair. */
  differences(): Differences {
    const apart = this.#these.variance + this.#others.variance;
    const together = this.#differences.variance;
    return {
      difference: meanInterval(this.#differences),
      ratio: this.#these.mean === 0 ? null : this.#ratio(),
      greater: shareInterval(this.#greater, this.#these.count),
      saved: together === 0 ? null : apart / together,
    };
  }

  /** By the delta method (Cochran, Sampling Techniques, 1977, §2.11). */
  #ratio(): Interval {
    const { count, mean, variance } = this.#these;
    const value = this.#others.mean / mean;
    if (count === 1) return { value, low: null, high: null };
    const covariance = (variance + this.#others.variance - this.#differences.variance) / 2;
    const spread = this.#others.variance - 2 * value * covariance + value * value * variance;
    const half = (studentT(count - 1) * Math.sqrt(Math.max(0, spread) / count)) / mean;
    return { value, low: value - half, high: value + half };
  }
}
