import type { Estimate, GroupEstimate, Interval, PooledEstimate } from './estimate.js';

/** A quantity of which every replication has one value. */
export type Quantity = Exclude<keyof Estimate, keyof PooledEstimate | 'groups'>;

/** What is measured of every replication. A quantile of it is a quantile over exhibitions. */
export const QUANTITIES: readonly Quantity[] = [
  'makespan',
  'released',
  'utilisation',
  'throughput',
  'meanWait',
  'longestWait',
  'meanResponse',
  'replyWait',
];

/** A quantity of which every round, or every board, has a value. */
export type PooledQuantity = keyof PooledEstimate;

/** What is measured of every round and of every board. A quantile of it is over all of them. */
export const POOLED_QUANTITIES: readonly PooledQuantity[] = ['waitTime', 'responseTime'];

const PERCENTILES = {
  p5: 0.05,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
  p99: 0.99,
} as const;

/** Those of TIME_QUANTILES. */
const POOLED_PERCENTILES = {
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
  p99: 0.99,
  'p99.9': 0.999,
} as const;

/** The probabilities whose quantiles over exhibitions are reported. */
export const PROBABILITIES: readonly number[] = Object.values(PERCENTILES);

/** A number of a quantity of exhibitions. */
export type Statistic = 'mean' | keyof typeof PERCENTILES;

export const STATISTICS: readonly Statistic[] = [
  'mean',
  ...(Object.keys(PERCENTILES) as (keyof typeof PERCENTILES)[]),
];

/** A number of a quantity of rounds or boards. */
export type PooledStatistic = 'mean' | keyof typeof POOLED_PERCENTILES;

export const POOLED_STATISTICS: readonly PooledStatistic[] = [
  'mean',
  ...(Object.keys(POOLED_PERCENTILES) as (keyof typeof POOLED_PERCENTILES)[]),
];

/** A number over exhibitions. */
export interface ExhibitionTarget {
  readonly quantity: Quantity;
  readonly statistic: Statistic;
}

/** A number over rounds or boards. */
export interface PooledTarget {
  readonly quantity: PooledQuantity;
  readonly statistic: PooledStatistic;
  /** The name of a group, where only its boards count. */
  readonly group?: string;
}

/** One number of an estimate that has an interval. */
export type Target = ExhibitionTarget | PooledTarget;

/** Whether a number is over rounds or boards, not over exhibitions. */
export function isPooled<T extends { readonly quantity: Quantity | PooledQuantity }>(
  target: T,
): target is Extract<T, { readonly quantity: PooledQuantity }> {
  return isOf(POOLED_QUANTITIES, target.quantity);
}

/** Which quantile it is; nothing for the mean. */
export function probabilityOf(statistic: Statistic | PooledStatistic): number | undefined {
  if (statistic === 'mean') return undefined;
  const all: Readonly<Record<Exclude<typeof statistic, 'mean'>, number>> = {
    ...PERCENTILES,
    ...POOLED_PERCENTILES,
  };
  return all[statistic];
}

/**
 * The number that a target names, with its interval.
 *
 * @throws {RangeError} when there is no such group
 */
export function intervalOf(estimate: Estimate, target: Target): Interval {
  const { quantiles, mean } = isPooled(target)
    ? pooledIn(estimate, target)[target.quantity]
    : estimate[target.quantity];
  const p = probabilityOf(target.statistic);
  return p === undefined ? mean : quantiles[p]!;
}

function pooledIn(estimate: Estimate, { group }: PooledTarget): PooledEstimate | GroupEstimate {
  if (group === undefined) return estimate;
  const found = estimate.groups?.find(({ name }) => name === group);
  if (found === undefined) throw new RangeError(`no group is called ${group}`);
  return found;
}

/** The parts of a written target: `makespan.p95`, `waitTime.p99.9`, `small.waitTime.p95`. */
export interface TargetParts {
  readonly group: string | undefined;
  readonly quantity: string;
  readonly statistic: string | undefined;
}

/** A group, if any, comes first: its name may contain dots of its own. */
const POOLED = /^(?:(.+)\.)?(waitTime|responseTime)\.([a-z]\w*(?:\.9)?)$/;

/** Takes a written target apart; nothing where it has too many parts. */
export function splitTarget(text: string): TargetParts | undefined {
  const pooled = POOLED.exec(text);
  if (pooled !== null) {
    return { group: pooled[1], quantity: pooled[2]!, statistic: pooled[3]! };
  }
  const [quantity = '', statistic, ...rest] = text.split('.');
  return rest.length > 0 ? undefined : { group: undefined, quantity, statistic };
}

/** As it is written: `makespan.p95`, `small.waitTime.p95`. */
export function formatTarget(target: {
  readonly quantity: string;
  readonly statistic: string;
  readonly group?: string | undefined;
}): string {
  const { quantity, statistic, group } = target;
  return `${group === undefined ? '' : `${group}.`}${quantity}.${statistic}`;
}

/**
 * Reads `makespan.p95`; `makespan` alone is its mean, but `waitTime` alone is nothing: it could be the
 * mean of an exhibition as well. Nothing when there is no such number.
 */
export function parseTarget(text: string): Target | undefined {
  const { group, quantity = '', statistic } = splitTarget(text) ?? {};
  if (isOf(POOLED_QUANTITIES, quantity)) {
    if (statistic === undefined || !isOf(POOLED_STATISTICS, statistic)) return undefined;
    return { quantity, statistic, ...(group !== undefined && { group }) };
  }
  const written = statistic ?? 'mean';
  return isOf(QUANTITIES, quantity) && isOf(STATISTICS, written)
    ? { quantity, statistic: written }
    : undefined;
}

/** Whether a word is one of some. */
export function isOf<T extends string>(words: readonly T[], word: string): word is T {
  return (words as readonly string[]).includes(word);
}
