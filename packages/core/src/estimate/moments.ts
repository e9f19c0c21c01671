/**
 * How many values it takes for the 95 % interval of their mean to hold what it promises: 25·G₁²
 * (Cochran, Sampling Techniques, 1977, §2.15).
 */
export function enoughForMean({ skewness }: { readonly skewness: number }): number {
  return 25 * skewness * skewness;
}

/**
 * Mean, spread and skewness of values that come one after the other. They are summed as distances
 * from the first, so that equal values have exactly that mean and no spread; and what an addition
 * rounds away of a distance or its square is summed as well (Knuth, TAOCP 2, §4.2.2, theorem B), so
 * that a milliard of values cost no digit. The sums depend on the order of the values, and on
 * nothing else.
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

  /** Of the sample, by n − 1; 0 of a single value. */
  get variance(): number {
    return this.#count === 1 ? 0 : this.#spread / (this.#count - 1);
  }

  get sd(): number {
    return Math.sqrt(this.variance);
  }

  /** Fisher's G₁, the third central moment over the cube of the standard deviation; 0 of equal values. */
  get skewness(): number {
    const variance = this.#spread / this.#count;
    if (variance === 0) return 0;
    const shift = this.#shift;
    const third = this.#cubes / this.#count - shift * (3 * variance + shift * shift);
    return third / (variance * Math.sqrt(variance));
  }

  /** Adds values; how they are cut into calls makes no difference to any bit. */
  add(values: Float64Array): void {
    const { length } = values;
    if (this.#count === 0 && length > 0) this.#origin = values[0]!;
    this.#count += length;
    const origin = this.#origin;
    let [min, max, cubes] = [this.#min, this.#max, this.#cubes];
    let [distances, lostDistances] = [this.#distances, this.#lostDistances];
    let [squares, lostSquares] = [this.#squares, this.#lostSquares];
    // One pass by index over local variables: any other way takes several times as long.
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
