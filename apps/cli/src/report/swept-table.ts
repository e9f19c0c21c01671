import {
  formatIndicator,
  indicated,
  shortNamesIn,
  type Axis,
  type Indicator,
  type SweptPoint,
} from '@simul/core';
import {
  axisName,
  fallsBehind,
  predictedCell,
  predictedLegend,
  inIndicated,
  statementOf,
  writeIndicated,
} from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { figures, type Cell, type Column } from '../text/figures.js';
import { wrap } from '../text/wrap.js';
import { formulaIn } from './statement.js';

/** A row a point: varied fields, estimates with intervals, and the prediction. */
export function sweptTable(
  points: readonly SweptPoint[],
  axes: readonly Axis[],
  indicators: readonly Indicator[],
  paper: Paper,
): string[] {
  const [first] = indicators;
  const nameOf = shortNamesIn(points);
  const isOne = new Set(points.map(({ strategy }) => nameOf(strategy))).size === 1;
  const [named, ...others] = axes;
  const rows = points.map(({ strategy, at, isPartial }) => {
    const name = isOne ? `${named!.field} ${axisName(at[named!.field]!)}` : nameOf(strategy);
    return isPartial ? `${name}, partial` : name;
  });
  const theory = theoryColumn(points, first!, paper);
  const columns = [
    ...(isOne ? others : axes).map(({ field }) => axisColumn(field, points)),
    ...indicators.map((indicator) => foundColumn(indicator, points)),
    ...(theory === undefined ? [] : [theory]),
  ];
  const note =
    theory === undefined ? [] : wrap(formulaIn(predictedLegend(first!), paper), paper.width);
  return [...figures(rows, columns, paper), ...note.map(paper.ink.quiet)];
}

function axisColumn(field: Axis['field'], points: readonly SweptPoint[]): Column {
  const cells = points.map(({ at }) => ({ text: axisName(at[field] ?? '–') }));
  return { title: field, cells };
}

function foundColumn(indicator: Indicator, points: readonly SweptPoint[]): Column {
  return {
    title: formatIndicator(indicator),
    cells: points.map(({ estimate }): Cell => {
      const { text, interval } = inIndicated(indicator, indicated(indicator, estimate));
      return { text, aside: interval };
    }),
  };
}

function theoryColumn(
  points: readonly SweptPoint[],
  indicator: Indicator,
  paper: Paper,
): Column | undefined {
  const statements = points.map(({ prediction }) => statementOf(indicator, prediction));
  const areBehind = points.map(({ prediction }) => fallsBehind(indicator, prediction));
  if (![...statements, ...areBehind].some(Boolean)) return undefined;
  const write = (values: readonly number[]) => writeIndicated(indicator, values);
  return {
    title: 'in theory',
    cells: statements.map((statement, index) => {
      if (areBehind[index]) return { text: 'never catches up', aside: undefined };
      const { text, aside } = predictedCell(statement, write);
      return { text: formulaIn(text, paper), aside: aside && formulaIn(aside, paper) };
    }),
  };
}
