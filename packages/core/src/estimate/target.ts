import type { Estimate, Interval } from './estimate.js';

/** What is measured of every replication. */
export const QUANTITIES: readonly Quantity[] = [
  'makespan',
  'released',
  'utilisation',
  'waitTime',
  'longestWait',
];

export type Quantity = keyof Estimate;

/** The quantiles by the names people give them. */
const PERCENTILES = {
  p5: 0.05,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
  p99: 0.99,
} as const;

/** The probabilities whose quantiles are reported. */
export const PROBABILITIES: readonly number[] = Object.values(PERCENTILES);

export type Statistic = 'mean' | keyof typeof PERCENTILES;

export const STATISTICS: readonly Statistic[] = [
  'mean',
  ...(Object.keys(PERCENTILES) as (keyof typeof PERCENTILES)[]),
];

/** One number of an estimate. */
export interface Target {
  readonly quantity: Quantity;
  readonly statistic: Statistic;
}

/** Which quantile it is; nothing for the mean. */
export function probabilityOf(statistic: Statistic): number | undefined {
  return statistic === 'mean' ? undefined : PERCENTILES[statistic];
}

/** The number that a target names, with its interval. */
export function intervalOf(estimate: Estimate, { quantity, statistic }: Target): Interval {
  const summary = estimate[quantity];
  const p = probabilityOf(statistic);
  return p === undefined ? summary.mean : summary.quantiles[p]!;
}

/** As it is written: `makespan.p95`. */
export function formatTarget({ quantity, statistic }: Target): string {
  return `${quantity}.${statistic}`;
}

/** Reads `makespan.p95`; `makespan` alone is its mean. Nothing when there is no such number. */
export function parseTarget(text: string): Target | undefined {
  const [name, written = 'mean', ...rest] = text.split('.');
  const quantity = QUANTITIES.find((each) => each === name);
  const statistic = STATISTICS.find((each) => each === written);
  if (quantity === undefined || statistic === undefined || rest.length > 0) return undefined;
  return { quantity, statistic };
}
