import {
  indicated,
  isPooled,
  type Indicator,
  type Interval,
  type Statement,
  type Summary,
  type SweepDocument,
  type Variable,
} from '@simul/core';
import { axisScale, runsAlong, statementOf, type AxisScale } from '@simul/text';
import { fieldName, nameAmong } from './quantities.js';
import { strategyNames } from './strategy-names.js';

export type DocumentPoint = SweepDocument['points'][number];

/** One point of a line. */
export interface LinePoint {
  /** Which of the values of the axis, and where that stands on it, from 0 to 1. */
  readonly index: number;
  readonly place: number;
  readonly found: Interval;
  /** Between which nine of ten exhibitions lie, where the line is of a mean. */
  readonly usual: readonly [number, number] | undefined;
  readonly theory: Statement | undefined;
  readonly point: DocumentPoint;
}

/** One indicator of one strategy over an axis. */
export interface SweptLine {
  readonly name: string;
  readonly indicator: Indicator;
  readonly points: readonly LinePoint[];
}

/** Lines over one axis. */
export interface SweptLines {
  readonly field: Variable;
  readonly scale: AxisScale;
  readonly lines: readonly SweptLine[];
}

/** Lines of points over a field: one for each strategy, each value of other fields, each indicator. */
export function linesOver(
  field: Variable,
  { vary }: SweepDocument,
  points: readonly DocumentPoint[],
  indicators: readonly Indicator[],
): SweptLines {
  const values = vary.find((axis) => axis.field === field)!.values;
  const scale = axisScale(values);
  const indexOf = new Map(values.map((value, index) => [JSON.stringify(value), index]));
  const varied = vary.map((axis) => axis.field);
  const nameOf = strategyNames(
    points.map(({ strategy }) => strategy),
    varied,
  );
  const runs = runsAlong(field, points, nameOf, fieldName);
  const lines = runs.flatMap(({ name, points: each }) =>
    indicators.map((indicator): SweptLine => {
      const names = [name, indicators.length > 1 ? nameAmong(indicator, indicators) : ''];
      return {
        name: names.filter((part) => part !== '').join(', '),
        indicator,
        points: each.map((point) => {
          const index = indexOf.get(JSON.stringify(point.at[field]))!;
          return { ...linePoint(point, indicator), index, place: scale.places[index]! };
        }),
      };
    }),
  );
  return { field, scale, lines };
}

function linePoint(point: DocumentPoint, indicator: Indicator): Omit<LinePoint, 'index' | 'place'> {
  // Of a mean over rounds nine of ten exhibitions are not known.
  const quantiles: Summary['quantiles'] = isPooled(indicator)
    ? {}
    : point.estimate[indicator.quantity].quantiles;
  const isMean = indicator.statistic === 'mean';
  const [low, high] = [quantiles['0.05']?.value, quantiles['0.95']?.value];
  return {
    found: indicated(indicator, point.estimate),
    usual: isMean && low !== undefined && high !== undefined ? [low, high] : undefined,
    theory: theoryFor(indicator, point),
    point,
  };
}

/** What theory says of an indicator itself: of means, and of what is the same in all exhibitions. */
function theoryFor(indicator: Indicator, { prediction }: DocumentPoint): Statement | undefined {
  const statement = statementOf(indicator, prediction);
  if (statement === undefined || indicator.statistic === 'sd') return undefined;
  const isOfAll = statement.standing === 'exact' || statement.standing === 'bound';
  const isSaid = indicator.statistic === 'mean' || (isOfAll && statement.expected !== true);
  return isSaid ? statement : undefined;
}
