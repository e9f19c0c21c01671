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
    const { length } = values;
    this.#count += length;
    const first = new Float64Array(length);
    const second = new Float64Array(length);
    const third = new Float64Array(length);
    for (let i = 0; i < length; i++) {
      const distance = values[i]! - this.#origin;
      first[i] = distance;
      second[i] = distance * distance;
      third[i] = distance * distance * distance;
    }
    this.#first.add(first);
    this.#second.add(second);
    this.#third.add(third);
    this.#widen(values);
  }

  #widen(values: Float64Array): void {
    let min = this.#min;
    let max = this.#max;
    const { length } = values;
    for (let i = 0; i < length; i++) {
      min = Math.min(min, values[i]!);
      max = Math.max(max, values[i]!);
    }
    this.#min = min;
    this.#max = max;
  }

  /** The sum of the squared distances from the mean. */
  get #squares(): number {
    const first = this.#first.value;
    return this.#second.value - (first * first) / this.#count;
  }
}
