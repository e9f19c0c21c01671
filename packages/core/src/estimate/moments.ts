import { ExactSum } from './exact-sum.js';

/**
 * How many values it takes for the 95 % interval of their mean to hold what it promises: 25·G₁²
 * (Cochran, Sampling Techniques, 1977, §2.15).
 */
export function enoughForMean({ skewness }: { readonly skewness: number }): number {
  return 25 * skewness * skewness;
}

/**
 * Mean, spread and skewness of values that come one after the other. The sums are taken from the
 * first value on, so that equal values have exactly that mean and no spread.
 */
export class Moments {
  #count = 0;
  #origin = 0;
  #min = Infinity;
  #max = -Infinity;
  readonly #first = new ExactSum();
  readonly #second = new ExactSum();
  readonly #third = new ExactSum();

  get count(): number {
    return this.#count;
  }

  get min(): number {
    return this.#min;
  }

  get max(): number {
    return this.#max;
  }

  get mean(): number {
    return this.#origin + this.#first.value / this.#count;
  }

  /** Of the sample, by n − 1; 0 of a single value. */
  get variance(): number {
    if (this.#count === 1) return 0;
    return Math.max(0, this.#squares / (this.#count - 1));
  }

  get sd(): number {
    return Math.sqrt(this.variance);
  }

  /** Fisher's G₁, the third central moment over the cube of the standard deviation; 0 of equal values. */
  get skewness(): number {
    const n = this.#count;
    const variance = this.#squares / n;
    if (!(variance > 0)) return 0;
    const shift = this.#first.value / n;
    const third = this.#third.value / n - shift * (3 * variance + shift * shift);
    return third / (variance * Math.sqrt(variance));
  }

  /** Adds values; how they are cut into calls makes no difference to any bit. */
  add(values: Float64Array): void {
    if (this.#count === 0 && values.length > 0) this.#origin = values[0]!;
    this.#count += values.length;
    for (const value of values) {
      if (value < this.#min) this.#min = value;
      if (value > this.#max) this.#max = value;
    }
    const origin = this.#origin;
    const powers = new Float64Array(values.length).fill(1);
    for (const sum of [this.#first, this.#second, this.#third]) {
      for (let i = 0; i < values.length; i++) powers[i]! *= values[i]! - origin;
      sum.add(powers);
    }
  }

  /** The sum of the squared distances from the mean. */
  get #squares(): number {
    const first = this.#first.value;
    return this.#second.value - (first * first) / this.#count;
  }
}
