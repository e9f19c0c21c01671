import type { Axis, Indicator, Point, Scenario, SweptPoint } from '@simul/core';
import { seedOf } from '../scenario/draw.js';
import type { Paper } from '../terminal/paper.js';
import { counted, grouped } from '../text/numbers.js';
import { wrap } from '../text/wrap.js';
import { sweptChart } from './swept-chart.js';
import { swept } from './swept.js';
import { title } from './title.js';

/** A sweep, as it was asked for. */
export interface SweptPage {
  readonly scenario: Scenario;
  readonly axes: readonly Axis[];
  readonly points: readonly Point[];
  /** What is shown; the first of them as a chart. */
  readonly indicators: readonly Indicator[];
}

/** What was played, every point, and a chart. */
export function sweptPage(task: SweptPage, known: readonly SweptPoint[], paper: Paper): string[] {
  const { scenario, axes, indicators } = task;
  return [
    ...title(scenario, paper),
    ...wrap(howMany(task, known), paper.width),
    '',
    ...swept(known, axes, indicators, paper),
    ...sweptChart(known, axes, indicators[0]!, paper),
  ];
}

function howMany({ points, scenario }: SweptPage, known: readonly SweptPoint[]): string {
  const partial = known.length < points.length ? `, partial: of ${grouped(points.length)}` : '';
  const counts = known.map((point) => point.replications);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const each =
    fewest === most
      ? counted(most, 'exhibition')
      : `${grouped(fewest)} to ${counted(most, 'exhibition')}`;
  return `${counted(known.length, 'point')}${partial}, ${each} at each, seed ${seedOf(scenario)}; below each figure its 95 % interval`;
}
