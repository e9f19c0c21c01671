import { bandsOf, type Band, type Bucket } from './bucket.js';
import { rankOf } from './intervals.js';

/** How long rounds waited, every round of every replication counted. Seconds. */
export interface Waits {
  /** How many rounds. */
  readonly rounds: number;
  readonly mean: Band;
  /** Keyed by probability, without intervals: the rounds of an exhibition lean on each other. */
  readonly quantiles: Readonly<Record<string, Band>>;
}

/** The quantiles that are reported of a single exhibition, too. */
const PROBABILITIES = [0.5, 0.9, 0.95, 0.99] as const;

/** @param buckets ascending; not all of them empty */
export function summariseWaits(buckets: readonly Bucket[]): Waits {
  const rounds = buckets.reduce((sum, { count }) => sum + count, 0);
  const total = (side: keyof Band) =>
    buckets.reduce((sum, bucket) => sum + bucket.count * bucket[side], 0);
  const bands = bandsOf(
    buckets,
    PROBABILITIES.map((p) => rankOf(rounds, p)),
  );
  return {
    rounds,
    mean: { from: total('from') / rounds, to: total('to') / rounds },
    quantiles: Object.fromEntries(PROBABILITIES.map((p, index) => [p, bands[index]!])),
  };
}
