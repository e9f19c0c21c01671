import { QUANTITIES, type Quantity, type SimulateDocument, type Summary } from '@simul/core';
import { csvOf, type CsvValue } from './lines.js';

const HEAD = ['quantity', 'statistic', 'at', 'value', 'low', 'high'] as const;

/**
 * A simulation, a number a line: what is estimated of each quantity with its interval (`quantile`
 * at a probability), the histogram of the makespans (from `low` to `high`, `value` of them) and their
 * ECDF (the share `at` takes no longer than `value`). Times in seconds.
 */
export function simulatedCsv({ estimate, makespans }: SimulateDocument): string {
  return csvOf([
    HEAD,
    ...QUANTITIES.flatMap((quantity) => summaryLines(quantity, estimate[quantity])),
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
    ...Object.entries(quantiles).map(([p, { value, low, high }]) => {
      return [quantity, 'quantile', p, value, low, high];
    }),
    [quantity, 'max', undefined, max, undefined, undefined],
  ];
}
