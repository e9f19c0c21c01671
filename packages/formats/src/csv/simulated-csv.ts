import {
  POOLED_QUANTITIES,
  QUANTITIES,
  type Interval,
  type PooledEstimate,
  type Quantity,
  type SimulateDocument,
  type Summary,
} from '@simul/core';
import { csvOf, type CsvValue } from './lines.js';

const HEAD = ['quantity', 'statistic', 'at', 'value', 'low', 'high'] as const;

/**
 * A simulation, a number a line: what is estimated of each quantity with its interval (`quantile`
 * at a probability; over exhibitions, or, of `waitTime` and `responseTime`, over rounds and boards, of
 * a group as `small.waitTime`), the histogram of the makespans (from `low` to `high`, `value` of them) and their
 * ECDF (the share `at` takes no longer than `value`). Times in seconds.
 */
export function simulatedCsv({ estimate, makespans }: SimulateDocument): string {
  return csvOf([
    HEAD,
    ...QUANTITIES.flatMap((quantity) => summaryLines(quantity, estimate[quantity])),
    ...pooledLines('', estimate),
    ...(estimate.groups ?? []).flatMap((group) => pooledLines(`${group.name}.`, group)),
    ...makespans.histogram.map(({ from, to, count }) => {
      return ['makespan', 'histogram', undefined, count, from, to];
    }),
    ...makespans.ecdf.map(({ value, share }) => {
      return ['makespan', 'ecdf', share, value, undefined, undefined];
    }),
  ]);
}

function summaryLines(quantity: Quantity, summary: Summary): readonly (readonly CsvValue[])[] {
  const { mean, sd, min, max, quantiles } = summary;
  return [
    [quantity, 'mean', undefined, mean.value, mean.low, mean.high],
    [quantity, 'sd', undefined, sd, undefined, undefined],
    [quantity, 'min', undefined, min, undefined, undefined],
    ...quantileLines(quantity, quantiles),
    [quantity, 'max', undefined, max, undefined, undefined],
  ];
}

function pooledLines(prefix: string, estimate: PooledEstimate): readonly (readonly CsvValue[])[] {
  return POOLED_QUANTITIES.flatMap((quantity) => {
    const { count, mean, quantiles } = estimate[quantity];
    const name = `${prefix}${quantity}`;
    return [
      [name, 'count', undefined, count, undefined, undefined],
      [name, 'mean', undefined, mean.value, mean.low, mean.high],
      ...quantileLines(name, quantiles),
    ];
  });
}

function quantileLines(
  name: string,
  quantiles: Readonly<Record<string, Interval>>,
): readonly (readonly CsvValue[])[] {
  return Object.entries(quantiles).map(([p, { value, low, high }]) => {
    return [name, 'quantile', p, value, low, high];
  });
}
