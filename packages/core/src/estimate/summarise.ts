import type { Interval, Summary } from './estimate.js';
import { quantileRanks } from './quantile-ranks.js';
import { studentT } from './student-t.js';

/** The probabilities whose quantiles are reported. */
const PROBABILITIES = [0.05, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99] as const;

/** What the values of replications say, in the order of the replications: at least one. */
export function summarise(values: Float64Array): Summary {
  const sorted = values.toSorted();
  const min = sorted[0]!;
  const max = sorted[sorted.length - 1]!;
  // Of equal values, rounding would make the mean another one.
  const mean = min === max ? min : sum(values, (value) => value) / values.length;
  const squares = sum(values, (value) => (value - mean) * (value - mean));
  const sd = values.length === 1 ? 0 : Math.sqrt(squares / (values.length - 1));
  return {
    mean: meanInterval(mean, sd, values.length),
    sd,
    min,
    max,
    quantiles: Object.fromEntries(PROBABILITIES.map((p) => [p, quantile(sorted, p)])),
  };
}

/** Student's interval; none from a single replication. */
function meanInterval(value: number, sd: number, n: number): Interval {
  if (n === 1) return { value, low: null, high: null };
  const half = (studentT(n - 1) * sd) / Math.sqrt(n);
  return { value, low: value - half, high: value + half };
}

function quantile(sorted: Float64Array, p: number): Interval {
  const n = sorted.length;
  const ranked = (rank: number | undefined) => (rank === undefined ? null : sorted[rank - 1]!);
  const { low, high } = quantileRanks(n, p);
  return { value: sorted[Math.ceil(p * n) - 1]!, low: ranked(low), high: ranked(high) };
}

/** Compensated (Neumaier, ZAMM 54, 1974), so that a million terms lose no digit. */
function sum(values: Float64Array, term: (value: number) => number): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = term(value);
    const sum = total + next;
    lost += Math.abs(total) >= Math.abs(next) ? total - sum + next : next - sum + total;
    total = sum;
  }
  return total + lost;
}
