const BINS = 4096;
/** 64 bins per doubling from a nanosecond on, like the kernel's. */
const FIRST = (1023 << 6) - 1;

/** Counts waits by the leading bits of their doubles; the first bin is for no wait. */
export class Waits {
  readonly counts: Float64Array = new Float64Array(BINS);
  readonly #double = new Float64Array(1);
  readonly #words = new Uint32Array(this.#double.buffer);

  /** @param wait in seconds */
  count(wait: number): void {
    this.#double[0] = wait * 1e9;
    const leading = this.#words[1]! >>> 14;
    const bin = leading > FIRST ? leading - FIRST : 0;
    this.counts[bin]! += 1;
  }
}
