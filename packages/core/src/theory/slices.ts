import type { TimeDistribution } from '../distribution/distribution.js';
import { tailOf, timeMoments } from '../distribution/families.js';
import type { Tail } from '../distribution/family.js';
import { toNanoseconds, toSeconds, type Nanoseconds } from '../time/nanoseconds.js';

/** The number of slices of a move. A move of 0 ns has one slice. */
export function slicesOf(move: Nanoseconds, quantum: Nanoseconds | undefined): bigint {
  return quantum === undefined || move <= quantum ? 1n : (move + quantum - 1n) / quantum;
}

/** The mean number of slices of a drawn move, before rounding to nanoseconds. */
export function meanSlices(move: TimeDistribution, quantum: Nanoseconds | undefined): number {
  if (quantum === undefined) return 1;
  if (move.family === 'empirical') return mean(move.values.map((value) => whole(value, quantum)));
  if (move.family === 'mix') {
    return move.parts.reduce((sum, part) => sum + part.share * meanSlices(part.time, quantum), 0);
  }
  const { mean: middle, variance } = timeMoments(move);
  if (variance === 0) return whole(middle, quantum);
  const length = toSeconds(quantum);
  return move.family === 'exp' ? -1 / Math.expm1(-length / middle) : summed(tailOf(move)!, length);
}

/** The number of terms that are summed exactly. The remaining tail is smooth over a quantum. */
const TERMS = 2000;

/**
 * E[max(1, ⌈X/q⌉)] = 1 + Σ over k ≥ 1 of P(X > kq); from a term on by the rule of Euler and Maclaurin,
 * E[max(0, X − kq)]/q + P(X > kq)/2.
 */
function summed({ beyond, excess }: Tail, quantum: number): number {
  let sum = 1;
  let k = 1;
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
