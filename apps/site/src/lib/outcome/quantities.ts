import type { Estimate, Indicator, PooledQuantity, Quantity } from '@simul/core';
import type { Unit } from '../chart/unit.js';

/** What is estimated of exhibitions, by the names people read, in the order of the tables. */
export const NAMES: Readonly<Record<Quantity, string>> = {
  makespan: 'makespan',
  released: 'released',
  meanWait: 'mean wait',
  longestWait: 'longest wait',
  utilisation: 'utilisation',
  throughput: 'throughput',
  meanResponse: 'mean response',
  replyWait: 'reply wait',
};

const POOLED_NAMES: Readonly<Record<PooledQuantity, string>> = {
  waitTime: 'wait of a round',
  responseTime: 'response of a board',
};

/** The quantities of a table: replies wait only where they are limited. */
export function shownQuantities({ replyWait }: Pick<Estimate, 'replyWait'>): readonly Quantity[] {
  const all = Object.keys(NAMES) as readonly Quantity[];
  return replyWait.max > 0 ? all : all.filter((quantity) => quantity !== 'replyWait');
}

export function unitOf(quantity: Indicator['quantity']): Unit {
  if (quantity === 'throughput') return 'rate';
  return quantity === 'utilisation' ? 'share' : 'time';
}

const STATISTICS: Readonly<Record<string, string>> = {
  mean: 'mean',
  sd: 'standard deviation',
  min: 'least',
  max: 'greatest',
  p50: 'median',
};

/** What tells an indicator from others: its statistic, where they are all of one quantity. */
export function nameAmong(indicator: Indicator, others: readonly Indicator[]): string {
  if (others.some(({ quantity }) => quantity !== indicator.quantity))
    return indicatorName(indicator);
  const { statistic } = indicator;
  return STATISTICS[statistic] ?? `${statistic.slice(1)} % within`;
}

/** A field by its words: `open games`. */
export function fieldName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** `mean makespan`, `95 % quantile of the longest wait`. */
export function indicatorName({ quantity, statistic }: Indicator): string {
  const name = STATISTICS[statistic];
  const called = { ...NAMES, ...POOLED_NAMES }[quantity];
  const article = quantity === 'released' ? '' : 'the ';
  if (statistic === 'mean') return called.startsWith('mean') ? called : `mean ${called}`;
  return `${name ?? `${statistic.slice(1)} % quantile`} of ${article}${called}`;
}
