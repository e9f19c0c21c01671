import { InputError, show } from '../document/input-error.js';
import { suggestion } from '../document/nearest.js';
import type { Estimate, Interval } from '../estimate/estimate.js';
import {
  intervalOf,
  QUANTITIES,
  STATISTICS as WITH_INTERVAL,
  type Quantity,
  type Target,
} from '../estimate/target.js';

/** What is only known of the replications that were played: no interval says more. */
const OF_THE_PLAYED = ['min', 'max', 'sd'] as const;

export type IndicatorStatistic = Target['statistic'] | (typeof OF_THE_PLAYED)[number];

export const INDICATOR_STATISTICS: readonly IndicatorStatistic[] = [
  ...WITH_INTERVAL,
  ...OF_THE_PLAYED,
];

/** One number that an estimate gives: `makespan.p95`. */
export interface Indicator {
  readonly quantity: Quantity;
  readonly statistic: IndicatorStatistic;
}

/**
 * Reads an indicator such as `makespan.p95`.
 *
 * @param where named in an error
 * @throws {InputError} with the nearest name
 */
export function parseIndicator(text: string, where: string): Indicator {
  const [quantity = '', statistic, ...rest] = text.trim().split('.');
  if (quantity === '' || rest.length > 0) throw noIndicator(text, where);
  if (!isOf(QUANTITIES, quantity)) throw unknown('quantity', quantity, QUANTITIES, where);
  if (statistic === undefined) throw noStatistic(quantity, where);
  if (isOf(INDICATOR_STATISTICS, statistic)) return { quantity, statistic };
  throw unknown('statistic', statistic, INDICATOR_STATISTICS, where);
}

/** `makespan.p95` */
export function formatIndicator({ quantity, statistic }: Indicator): string {
  return `${quantity}.${statistic}`;
}

/** Whether replications that were not played can be spoken of, within an interval. */
export function isTarget(indicator: Indicator): indicator is Target {
  return isOf<IndicatorStatistic>(WITH_INTERVAL, indicator.statistic);
}

/** The number with its interval; without limits where there is none. */
export function indicated(indicator: Indicator, estimate: Estimate): Interval {
  if (isTarget(indicator)) return intervalOf(estimate, indicator);
  const value = estimate[indicator.quantity][indicator.statistic as 'min' | 'max' | 'sd'];
  return { value, low: null, high: null };
}

function isOf<T extends string>(words: readonly T[], word: string): word is T {
  return (words as readonly string[]).includes(word);
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

function unknown(what: string, word: string, known: readonly string[], where: string): InputError {
  const found = `the unknown ${what} ${show(word)}`;
  // Of a number another number is no misspelling.
  const advice = /\d/.test(word) ? undefined : suggestion(word, known);
  return new InputError({ where, found, wanted: known.join(', '), advice });
}
