import {
  indicated,
  type Indicator,
  type Interval,
  type SweepDocument,
  type Variable,
} from '@simul/core';
import { axisName } from '@simul/text';
import type { DocumentPoint } from './swept-lines.js';

/** One setting of two axes, and what was found there; nothing while that is not played. */
export interface MapCell {
  readonly row: number;
  readonly column: number;
  readonly found: Interval | undefined;
  readonly point: DocumentPoint | undefined;
}

/** One indicator over two axes. */
export interface SweptMap {
  readonly across: Variable;
  readonly down: Variable;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly indicator: Indicator;
  /** Row by row. */
  readonly cells: readonly MapCell[];
}

export function mapOver(
  [across, down]: readonly [Variable, Variable],
  { vary }: SweepDocument,
  points: readonly DocumentPoint[],
  indicator: Indicator,
): SweptMap {
  const valuesOf = (field: Variable) => vary.find((axis) => axis.field === field)!.values;
  const key = (one: unknown, other: unknown) => JSON.stringify([one, other]);
  const byPlace = new Map(points.map((point) => [key(point.at[across], point.at[down]), point]));
  const [columns, rows] = [valuesOf(across), valuesOf(down)];
  const cells = rows.flatMap((low, row) =>
    columns.map((high, column) => {
      const point = byPlace.get(key(high, low));
      return { row, column, point, found: point && indicated(indicator, point.estimate) };
    }),
  );
  const names = { columns: columns.map(axisName), rows: rows.map(axisName) };
  return { across, down, ...names, indicator, cells };
}

/** The same with its axes exchanged. */
export function turned({ across, down, columns, rows, indicator, cells }: SweptMap): SweptMap {
  return {
    ...{ across: down, down: across, columns: rows, rows: columns, indicator },
    cells: columns.flatMap((_, column) =>
      rows.map((_, row) => ({
        ...cells[row * columns.length + column]!,
        row: column,
        column: row,
      })),
    ),
  };
}
