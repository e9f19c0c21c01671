import type { TimeDistribution } from '../distribution/distribution.js';
import { tailOf, timeMoments } from '../distribution/families.js';
import type { Tail } from '../distribution/family.js';
import { toNanoseconds, toSeconds, type Nanoseconds } from '../time/nanoseconds.js';

/** How many slices a move has; one that takes no time is a slice all the same. */
export function slicesOf(move: Nanoseconds, quantum: Nanoseconds | undefined): bigint {
  return quantum === undefined || move <= quantum ? 1n : (move + quantum - 1n) / quantum;
}

/** How many slices a drawn move has on average, before it is rounded to nanoseconds. */
export function meanSlices(move: TimeDistribution, quantum: Nanoseconds | undefined): number {
  if (quantum === undefined) return 1;
  if (move.family === 'empirical') return mean(move.values.map((value) => whole(value, quantum)));
  const { mean: middle, variance } = timeMoments(move);
  if (variance === 0) return whole(middle, quantum);
  const length = toSeconds(quantum);
  return move.family === 'exp' ? -1 / Math.expm1(-length / middle) : summed(tailOf(move)!, length);
}

/** Terms that are summed one by one; what is left is smooth over a quantum. */
const TERMS = 2000;

/**
 * E[⌈X/q⌉] = Σ over k ≥ 0 of P(X > kq); from a term on by the rule of Euler and Maclaurin,
 * E[max(0, X − kq)]/q + P(X > kq)/2.
 */
function summed({ beyond, excess }: Tail, quantum: number): number {
  let sum = 0;
  let k = 0;
  for (let term = 1; k < TERMS && term > sum * Number.EPSILON; k++) {
    term = beyond(k * quantum);
    sum += term;
  }
  return sum + Math.max(0, excess(k * quantum)) / quantum + beyond(k * quantum) / 2;
}

function whole(seconds: number, quantum: Nanoseconds): number {
  return Number(slicesOf(toNanoseconds(seconds), quantum));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
