import {
  axesOf,
  formatIndicator,
  indicated,
  type Axis,
  type Indicator,
  type SweptPoint,
  type Variable,
} from '@simul/core';
import { axisName, axisScale, runsAlong, writeIndicated, type AxisValue } from '@simul/text';
import { heatMap } from '../chart/heat-map.js';
import { lineChart } from '../chart/line-chart.js';
import type { Paper } from '../terminal/paper.js';
import { wrap } from '../text/wrap.js';
import { lineAxis, seriesOf } from './swept-series.js';

/** Lines over the longest axis; of two long axes a map for each strategy; nothing of more. */
export function sweptChart(
  points: readonly SweptPoint[],
  axes: readonly Axis[],
  indicator: Indicator,
  paper: Paper,
): string[] {
  const across = lineAxis(axes, points);
  if (across !== undefined) return lines(points, across, indicator, paper);
  const strategies = [...new Set(points.map(({ strategy }) => strategy.kind))];
  return strategies.flatMap((kind) => {
    const own = points.filter(({ strategy }) => strategy.kind === kind);
    const taken = axesOf(own[0]!.strategy, axes);
    const name = strategies.length === 1 ? '' : ` of ${kind}`;
    if (taken.length === 1) return lines(own, taken[0]!, indicator, paper, name);
    return taken.length === 2 ? map(own, taken as [Axis, Axis], indicator, paper, name) : [];
  });
}

function lines(
  points: readonly SweptPoint[],
  { field }: Axis,
  indicator: Indicator,
  paper: Paper,
  whose: string = '',
): string[] {
  const scale = axisScale(settingsOf(field, points));
  const series = runsAlong(field, points).map((run) => seriesOf(run, field, indicator, scale));
  const write = (values: readonly number[]) => writeIndicated(indicator, values);
  return [
    '',
    ...heading(`${formatIndicator(indicator)}${whose} by ${field}`, paper),
    ...lineChart({ series, across: scale, write }, paper),
  ];
}

function map(
  points: readonly SweptPoint[],
  [one, other]: readonly [Axis, Axis],
  indicator: Indicator,
  paper: Paper,
  whose: string,
): string[] {
  const [across, down] = one.values.length >= other.values.length ? [one, other] : [other, one];
  const rows = runsAlong(across.field, points).map((run) => ({
    name: axisName(run.points[0]!.at[down.field]!),
    values: run.points.map(({ estimate }) => indicated(indicator, estimate).value),
  }));
  const write = (values: readonly number[]) => writeIndicated(indicator, values);
  const scale = axisScale(settingsOf(across.field, points));
  const title = `${formatIndicator(indicator)}${whose} by ${across.field}, a row for each ${down.field}`;
  return ['', ...heading(title, paper), ...heatMap({ rows, across: scale, write }, paper)];
}

function heading(text: string, { ink, width }: Paper): string[] {
  return wrap(text, width).map(ink.quiet);
}

/** The values of a field, in order. */
function settingsOf(field: Variable, points: readonly SweptPoint[]): readonly AxisValue[] {
  const byName = new Map(points.map(({ at }) => [String(at[field]), at[field]!]));
  return [...byName.values()];
}
