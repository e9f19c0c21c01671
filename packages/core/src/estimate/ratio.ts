/**
 * The ratio of two sums over independent parts, ΣX/Σn, such as the rounds that waited at most so long
 * over all rounds of each part.
 */
export interface Ratio {
  /** How many parts. */
  readonly count: number;
  readonly value: number;
  /**
   * The standard error by the linearised ratio: its square is Σ(X − r·n)²/(k(k − 1)n̄²) (Cochran,
   * Sampling Techniques, 1977, §6.4). `Infinity` of a single part.
   */
  readonly error: number;
}

/** Sums of which ratios are made. */
export class RatioSums {
  #count = 0;
  #x = 0;
  #n = 0;
  #xx = 0;
  #xn = 0;
  #nn = 0;

  get count(): number {
    return this.#count;
  }

  /** The mean size of a part. */
  get meanSize(): number {
    return this.#n / this.#count;
  }

  add(x: number, n: number): void {
    this.#count += 1;
    this.#x += x;
    this.#n += n;
    this.#xx += x * x;
    this.#xn += x * n;
    this.#nn += n * n;
  }

  /** With one more part, or without. */
  ratio(more?: { readonly x: number; readonly n: number }): Ratio {
    const { x, n } = more ?? { x: 0, n: 0 };
    const count = this.#count + (more === undefined ? 0 : 1);
    const value = (this.#x + x) / (this.#n + n);
    const squares =
      this.#xx + x * x - 2 * value * (this.#xn + x * n) + value * value * (this.#nn + n * n);
    const mean = (this.#n + n) / count;
    const error =
      count === 1 ? Infinity : Math.sqrt(Math.max(0, squares) / (count * (count - 1))) / mean;
    return { count, value, error };
  }
}
