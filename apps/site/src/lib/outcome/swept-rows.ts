import { indicated, type Indicator, type SweepDocument } from '@simul/core';
import {
  axisName,
  predictedCell,
  grouped,
  inIndicated,
  statementOf,
  writeIndicated,
} from '@simul/text';
import { fieldName, indicatorName } from './quantities.js';
import { strategyNames } from './strategy-names.js';
import type { TableRow } from './table-row.js';

/** Every point of a sweep, with its intervals, and theory beside it. */
export function sweptRows(
  { vary, points }: SweepDocument,
  indicators: readonly Indicator[],
): { readonly columns: readonly string[]; readonly rows: readonly TableRow[] } {
  const fields = vary.map(({ field }) => field);
  const nameOf = strategyNames(
    points.map(({ strategy }) => strategy),
    fields,
  );
  const [first] = indicators;
  const columns = [
    ...fields.map(fieldName),
    ...indicators.map(indicatorName),
    `${indicatorName({ ...first!, statistic: 'mean' })} in theory`,
    'exhibitions',
  ];
  const rows = points.map((point) => ({
    name: nameOf(point.strategy),
    cells: [
      ...fields.map((field) => ({ text: axisName(point.at[field] ?? '–') })),
      ...indicators.map((indicator) => {
        const { text, interval } = inIndicated(indicator, indicated(indicator, point.estimate));
        return { text, aside: interval };
      }),
      predictedCell(statementOf(first!, point.prediction), (values) =>
        writeIndicated(first!, values),
      ),
      { text: grouped(point.replications) },
    ],
  }));
  return { columns, rows };
}
