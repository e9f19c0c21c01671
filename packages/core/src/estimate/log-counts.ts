import type { Bucket } from './bucket.js';

/** A bucket to every pattern of a double's leading bits: sign, exponent and 12 bits of fraction. */
const FRACTION_BITS = 12;
const PER_DOUBLING = 2 ** 12;
/** What is left of the upper 32 bits. */
const SHIFT = 20 - FRACTION_BITS;

/**
 * How many values, none below 0, fell into each of buckets that are at most 2⁻¹² of their value
 * wide. Whole numbers, so that merging in any order gives the same counts; room is taken only for
 * the powers of two that occur.
 */
export class LogCounts {
  readonly #pages = new Map<number, Float64Array<ArrayBuffer>>();
  readonly #value = new Float64Array(1);
  /** The same eight bytes; the upper half second, as in WebAssembly's memory. */
  readonly #halves = new Uint32Array(this.#value.buffer);

  add(values: Float64Array): void {
    let page = new Float64Array(0);
    let exponent = -1;
    const { length } = values;
    for (let i = 0; i < length; i++) {
      this.#value[0] = values[i]!;
      const bucket = this.#halves[1]! >>> SHIFT;
      if (bucket >>> FRACTION_BITS !== exponent) {
        exponent = bucket >>> FRACTION_BITS;
        page = this.#page(exponent);
      }
      page[bucket & (PER_DOUBLING - 1)]! += 1;
    }
  }

  /** The buckets that are not empty, ascending. */
  *buckets(): Generator<Bucket> {
    const ascending = [...this.#pages].sort(([a], [b]) => a - b);
    for (const [exponent, page] of ascending) {
      for (let index = 0; index < PER_DOUBLING; index++) {
        const count = page[index]!;
        const bucket = exponent * PER_DOUBLING + index;
        if (count > 0)
          yield { from: this.#edge(bucket), to: bucket === 0 ? 0 : this.#edge(bucket + 1), count };
      }
    }
  }

  #page(exponent: number): Float64Array<ArrayBuffer> {
    const known = this.#pages.get(exponent);
    if (known !== undefined) return known;
    const page = new Float64Array(PER_DOUBLING);
    this.#pages.set(exponent, page);
    return page;
  }

  /** The least value of a bucket; the first holds 0 alone, for no time is so short. */
  #edge(bucket: number): number {
    this.#halves[0] = 0;
    this.#halves[1] = bucket << SHIFT;
    return this.#value[0]!;
  }
}
