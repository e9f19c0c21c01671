import type { Indicator, Interval } from '@simul/core';
import { withInterval } from './interval.js';
import { percent, roughTimes } from './numbers.js';
import { rates } from './rates.js';

/** Writes numbers of one indicator alike: times, shares in percent, or rates. */
export function writeIndicated(
  { quantity }: Pick<Indicator, 'quantity'>,
  values: readonly number[],
): readonly string[] {
  if (quantity === 'utilisation') return values.map(percent);
  return quantity === 'throughput' ? rates(values) : roughTimes(values);
}

/**
 * `7 200 s`, and `7 150 … 7 260`, a dash where there is no limit; nothing where there is no interval,
 * or all of it is the number itself.
 */
export function inIndicated(
  indicator: Indicator,
  { value, low, high }: Interval,
): { readonly text: string; readonly interval: string | undefined } {
  const write = (values: readonly number[]) => writeIndicated(indicator, values);
  const { text, aside } = withInterval({ value, low, high }, write);
  const isBare = low === null && high === null;
  return { text, interval: isBare || (low === value && high === value) ? undefined : aside };
}
