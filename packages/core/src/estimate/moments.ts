/**
 * The sample size from which the 95 % interval of a mean has its nominal coverage: 25·G₁² (Cochran,
 * Sampling Techniques, 1977, §2.15).
 */
export function enoughForMean({ skewness }: { readonly skewness: number }): number {
  return 25 * skewness * skewness;
}

/**
 * Streaming mean, variance and skewness. Values are summed as distances from the first value, so
 * equal values have exactly that mean and variance 0. The rounding errors of the sums of distances
 * and of squares are summed too (Knuth, TAOCP 2, §4.2.2, theorem B), so 10⁹ values lose no digit.
 * The sums depend only on the values and their order.
 */
export class Moments {
  #count = 0;
  #origin = 0;
  #min = Infinity;
  #max = -Infinity;
  #distances = 0;
  #lostDistances = 0;
  #squares = 0;
  #lostSquares = 0;
  #cubes = 0;

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
    return this.#origin + this.#shift;
  }

  /** Sample variance, with n − 1; 0 for a single value. */
  get variance(): number {
    return this.#count === 1 ? 0 : this.#spread / (this.#count - 1);
  }

  get sd(): number {
    return Math.sqrt(this.variance);
  }

  /** Fisher's G₁: third central moment / cubed standard deviation; 0 for equal values. */
  get skewness(): number {
    const variance = this.#spread / this.#count;
    if (variance === 0) return 0;
    const shift = this.#shift;
    const third = this.#cubes / this.#count - shift * (3 * variance + shift * shift);
    return third / (variance * Math.sqrt(variance));
  }

  /** Adds values. Splitting them into several calls gives the same bits. */
  add(values: Float64Array): void {
    const { length } = values;
    if (this.#count === 0 && length > 0) this.#origin = values[0]!;
    this.#count += length;
    const origin = this.#origin;
    let [min, max, cubes] = [this.#min, this.#max, this.#cubes];
    let [distances, lostDistances] = [this.#distances, this.#lostDistances];
    let [squares, lostSquares] = [this.#squares, this.#lostSquares];
    // One indexed pass over local variables: iterators or private fields take several times as long.
    for (let i = 0; i < length; i++) {
      min = Math.min(min, values[i]!);
      max = Math.max(max, values[i]!);
      const distance = values[i]! - origin;
      const farther = distances + distance;
      const added = farther - distances;
      lostDistances += distances - (farther - added) + (distance - added);
      distances = farther;
      const square = distance * distance;
      const larger = squares + square;
      const gained = larger - squares;
      lostSquares += squares - (larger - gained) + (square - gained);
      squares = larger;
      cubes += square * distance;
    }
    [this.#min, this.#max, this.#cubes] = [min, max, cubes];
    [this.#distances, this.#lostDistances] = [distances, lostDistances];
    [this.#squares, this.#lostSquares] = [squares, lostSquares];
  }

  /** The mean distance from the first value. */
  get #shift(): number {
    return (this.#distances + this.#lostDistances) / this.#count;
  }

  /** The sum of the squared distances from the mean. */
  get #spread(): number {
    const shift = this.#shift;
    const squares = this.#squares + this.#lostSquares;
    return Math.max(0, squares - shift * shift * this.#count);
  }
}
