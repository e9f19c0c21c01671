import { InputError, show } from '../document/input-error.js';
import { suggestion } from '../document/nearest.js';
import type { Estimate, Interval } from '../estimate/estimate.js';
import {
  formatTarget,
  intervalOf,
  isOf,
  isPooled,
  POOLED_QUANTITIES,
  POOLED_STATISTICS,
  QUANTITIES,
  splitTarget,
  STATISTICS as WITH_INTERVAL,
  type PooledQuantity,
  type PooledTarget,
  type Quantity,
  type Target,
  type TargetParts,
} from '../estimate/target.js';

/** Statistics without an interval: they describe only the replications played. */
const OF_THE_PLAYED = ['min', 'max', 'sd'] as const;

export type IndicatorStatistic = (typeof WITH_INTERVAL)[number] | (typeof OF_THE_PLAYED)[number];

export const INDICATOR_STATISTICS: readonly IndicatorStatistic[] = [
  ...WITH_INTERVAL,
  ...OF_THE_PLAYED,
];

/** One number over exhibitions. */
interface ExhibitionIndicator {
  readonly quantity: Quantity;
  readonly statistic: IndicatorStatistic;
}

/** One number that an estimate gives: `makespan.p95`, `waitTime.p95`, `small.waitTime.p95`. */
export type Indicator = ExhibitionIndicator | PooledTarget;

/**
 * Reads an indicator such as `makespan.p95`.
 *
 * @param where the place that an error names
 * @throws {InputError} with the nearest name
 */
export function parseIndicator(text: string, where: string): Indicator {
  const parts = splitTarget(text.trim());
  if (parts === undefined || parts.quantity === '') throw noIndicator(text, where);
  const { quantity, statistic } = parts;
  if (isOf(POOLED_QUANTITIES, quantity)) return pooledIndicator(quantity, parts, where);
  if (!isOf(QUANTITIES, quantity)) throw unknown('quantity', quantity, ALL_QUANTITIES, where);
  if (statistic === undefined) throw noStatistic(quantity, where);
  if (isOf(INDICATOR_STATISTICS, statistic)) return { quantity, statistic };
  throw unknown('statistic', statistic, INDICATOR_STATISTICS, where);
}

const ALL_QUANTITIES: readonly string[] = [...QUANTITIES, ...POOLED_QUANTITIES];

function pooledIndicator(
  quantity: PooledQuantity,
  { group, statistic }: TargetParts,
  where: string,
): PooledTarget {
  if (statistic === undefined) throw noPooledStatistic(quantity, where);
  if (!isOf(POOLED_STATISTICS, statistic)) {
    throw noSuchPooledStatistic(quantity, statistic, where);
  }
  return { quantity, statistic, ...(group !== undefined && { group }) };
}

/** `makespan.p95` */
export function formatIndicator(indicator: Indicator): string {
  return formatTarget(indicator);
}

/** Whether the indicator has a confidence interval. */
export function isTarget(indicator: Indicator): indicator is Target {
  return isPooled(indicator) || isOf<IndicatorStatistic>(WITH_INTERVAL, indicator.statistic);
}

/** The number with its interval; without limits if it has none. */
export function indicated(indicator: Indicator, estimate: Estimate): Interval {
  if (isTarget(indicator)) return intervalOf(estimate, indicator);
  const { quantity, statistic } = indicator;
  const value = estimate[quantity][statistic as 'min' | 'max' | 'sd'];
  return { value, low: null, high: null };
}

const WANTED = 'a quantity and a statistic of it, such as makespan.p95';

function noIndicator(text: string, where: string): InputError {
  return new InputError({ where, found: show(text), wanted: WANTED });
}

function noStatistic(quantity: Quantity, where: string): InputError {
  const advice = `Did you mean ${quantity}.mean or ${quantity}.p95?`;
  return new InputError({
    where,
    found: `${quantity} without a statistic`,
    wanted: WANTED,
    advice,
  });
}

/** The quantity of exhibitions that is the mean of one of rounds or boards. */
export const MEANS: Readonly<Record<PooledQuantity, Quantity>> = {
  waitTime: 'meanWait',
  responseTime: 'meanResponse',
};

const OVER: Readonly<Record<PooledQuantity, string>> = {
  waitTime: 'rounds',
  responseTime: 'boards',
};

/** What to say instead of `waitTime` alone, which once was the mean wait of an exhibition. */
export function pooledAdvice(quantity: PooledQuantity): string {
  return `Say ${MEANS[quantity]} for the mean of each exhibition, or ${quantity}.p95 for 95 % of all ${OVER[quantity]}.`;
}

function noPooledStatistic(quantity: PooledQuantity, where: string): InputError {
  return new InputError({
    where,
    found: `${quantity} without a statistic`,
    wanted: `a statistic over all ${OVER[quantity]}, such as ${quantity}.p95`,
    advice: pooledAdvice(quantity),
  });
}

function noSuchPooledStatistic(
  quantity: PooledQuantity,
  statistic: string,
  where: string,
): InputError {
  if (!isOf(INDICATOR_STATISTICS, statistic)) {
    return unknown('statistic', statistic, POOLED_STATISTICS, where);
  }
  return new InputError({
    where,
    found: `the statistic ${show(statistic)} of ${quantity}, which is over all ${OVER[quantity]}`,
    wanted: POOLED_STATISTICS.join(', '),
    advice: `Over exhibitions, of the mean of each: ${MEANS[quantity]}.${statistic}.`,
  });
}

function unknown(what: string, word: string, known: readonly string[], where: string): InputError {
  const found = `the unknown ${what} ${show(word)}`;
  // `p98` is another quantile, not a misspelling of `p99`.
  const advice = /\d/.test(word) ? undefined : suggestion(word, known);
  return new InputError({ where, found, wanted: known.join(', '), advice });
}
