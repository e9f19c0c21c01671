import { WAIT_BITS, WAIT_BUCKETS } from '../layout';

/** What precedes the leading bits of a double that is at least 1, less the bucket of no wait. */
const FIRST: usize = (1023 << WAIT_BITS) - 1;

/** The waits of all rounds, counted: see layout.ts. */
@unmanaged
export class Waits {
  static readonly BYTES: u64 = WAIT_BUCKETS << 3;

  clear(): void {
    memory.fill(changetype<usize>(this), 0, <usize>Waits.BYTES);
  }

  /** Counts a wait `weight` times: by the exponent and the leading bits of its double. */
  @inline
  add(wait: u64, weight: i32): void {
    const leading = reinterpret<u64>(<f64>(<i64>wait)) >> (52 - WAIT_BITS);
    const bucket: usize = wait == 0 ? 0 : <usize>leading - FIRST;
    const at = changetype<usize>(this) + (bucket << 3);
    store<u64>(at, load<u64>(at) + <u64>weight);
  }
}
