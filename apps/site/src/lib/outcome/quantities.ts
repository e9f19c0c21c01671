import type { Estimate, Indicator, Quantity } from '@simul/core';
import type { Unit } from '../chart/unit.js';

/** What is estimated, by the names people read, in the order of the tables. */
export const NAMES: Readonly<Record<Quantity, string>> = {
  makespan: 'makespan',
  released: 'released',
  waitTime: 'mean wait',
  longestWait: 'longest wait',
  utilisation: 'utilisation',
};

export const OUTCOME_QUANTITIES = Object.keys(NAMES) as readonly (keyof Estimate)[];

export function unitOf(quantity: Quantity): Unit {
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
  if (statistic === 'mean')
    return quantity === 'waitTime' ? 'mean wait' : `mean ${NAMES[quantity]}`;
  return `${name ?? `${statistic.slice(1)} % quantile`} of ${ARTICLES[quantity]}${NAMES[quantity]}`;
}

const ARTICLES: Readonly<Record<Quantity, string>> = {
  makespan: 'the ',
  released: '',
  waitTime: 'the ',
  longestWait: 'the ',
  utilisation: 'the ',
};
