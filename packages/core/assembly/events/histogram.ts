import { WAIT_BITS, WAIT_BUCKETS } from '../layout';

/** Before the bucket of a nanosecond: what the leading bits of 1 as a double are. */
const FIRST: usize = (1023 << WAIT_BITS) - 1;

/**
 * A histogram of times: waits of rounds, or responses of boards, in the buckets of layout.ts. A time
 * is counted where the leading bits of its double point, with no branch for 0, which is a double of
 * leading bits 0: so the count of 0 lies far before the others, and what is between is never touched.
 */
@unmanaged
export class Histogram {
  static readonly BYTES: u64 = (FIRST + WAIT_BUCKETS) << 3;

  /** The histogram whose buckets lie at an address. */
  static of(bucketsAt: usize): Histogram {
    return changetype<Histogram>(bucketsAt - (FIRST << 3));
  }

  /** Where the buckets lie in the order of layout.ts, once `gather` has been called. */
  get bucketsAt(): usize {
    return changetype<usize>(this) + (FIRST << 3);
  }

  clear(): void {
    store<u64>(changetype<usize>(this), 0);
    memory.fill(this.bucketsAt, 0, WAIT_BUCKETS << 3);
  }

  /** Puts the count of 0 before the others. */
  gather(): void {
    store<u64>(this.bucketsAt, load<u64>(changetype<usize>(this)));
  }

  /** Counts a number of times that are 0. */
  addZeros(count: u64): void {
    const at = changetype<usize>(this);
    store<u64>(at, load<u64>(at) + count);
  }

  @inline
  add(time: u64): void {
    const leading = <usize>(reinterpret<u64>(<f64>(<i64>time)) >> (52 - WAIT_BITS));
    const at = changetype<usize>(this) + (leading << 3);
    store<u64>(at, load<u64>(at) + 1);
  }
}
