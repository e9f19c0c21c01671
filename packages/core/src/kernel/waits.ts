import { WAIT_BITS, WAIT_BUCKETS, WAITS_AT } from '../../assembly/layout.js';
import type { Engine } from './engine.js';

/** How long a bucket's rounds waited: from `from` to below `to` seconds; all of the first, 0. */
export interface WaitBucket {
  readonly from: number;
  readonly to: number;
}

const PER_DOUBLING = 1 << WAIT_BITS;

/** What the buckets of `Replications.waits` count; the widest is 1.6 % of what it holds. */
export function waitBucket(index: number): WaitBucket {
  return { from: edge(index), to: edge(index + 1) };
}

/** Where a bucket begins: the first at no wait, the second at a nanosecond. */
function edge(index: number): number {
  if (index === 0) return 0;
  const doublings = Math.floor((index - 1) / PER_DOUBLING);
  const within = ((index - 1) % PER_DOUBLING) / PER_DOUBLING;
  return (Number(1n << BigInt(doublings)) * (1 + within)) / 1e9;
}

/** The waits that the last call counted, `times` over. */
export function readWaits(engine: Engine, times: number): Float64Array {
  // By halves of words: making bigints of all of them would take longer than playing.
  const halves = engine.halves(engine.start(WAITS_AT), WAIT_BUCKETS);
  const counts = new Float64Array(WAIT_BUCKETS);
  for (let i = 0; i < WAIT_BUCKETS; i++) {
    counts[i] = (halves[2 * i]! + halves[2 * i + 1]! * HALF) * times;
  }
  return counts;
}

const HALF = 0x1_0000_0000;
