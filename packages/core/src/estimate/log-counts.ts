import type { Bucket } from './bucket.js';

/** There is one bucket for each pattern of a double's leading bits: sign, exponent, 12 fraction bits. */
const FRACTION_BITS = 12;
const PER_DOUBLING = 2 ** 12;
/** The lower bits of a double's upper 32, which a bucket ignores. */
const SHIFT = 20 - FRACTION_BITS;

/**
 * Counts values from 0 on in buckets whose width is at most 2⁻¹² of the value. Counts are whole
 * numbers, so merging in any order gives the same counts. Memory is allocated only for the powers
 * of two that occur.
 */
export class LogCounts {
  readonly #pages = new Map<number, Float64Array<ArrayBuffer>>();
  readonly #value = new Float64Array(1);
  /** The same eight bytes. The upper half is second: little-endian, like WebAssembly's memory. */
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

  /** The non-empty buckets, ascending. */
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

  /** The lower edge of a bucket. The first bucket contains only 0: no time is so short. */
  #edge(bucket: number): number {
    this.#halves[0] = 0;
    this.#halves[1] = bucket << SHIFT;
    return this.#value[0]!;
  }
}
