import {
  formatIndicator,
  indicated,
  shortNamesIn,
  type Axis,
  type Indicator,
  type SweptPoint,
} from '@simul/core';
import { csvOf, type CsvValue } from './lines.js';

type SweptLine = Pick<
  SweptPoint,
  'at' | 'strategy' | 'replications' | 'isPartial' | 'estimate' | 'prediction'
>;

/** A sweep: a line for each point after a line of names; times in seconds. */
export function sweptCsv(
  points: readonly SweptLine[],
  axes: readonly Pick<Axis, 'field'>[],
  indicators: readonly Indicator[],
): string {
  const strategy: Column = ['strategy', nameOf(points)];
  const columns = [strategy, ...pointColumns(axes), ...indicators.flatMap(foundColumns), ...THEORY];
  const head = columns.map(([name]) => name);
  return csvOf([head, ...points.map((point) => columns.map(([, valueOf]) => valueOf(point)))]);
}

type Column = readonly [name: string, valueOf: (point: SweptLine) => CsvValue];

function nameOf(points: readonly SweptLine[]): Column[1] {
  const name = shortNamesIn(points);
  return ({ strategy }) => name(strategy);
}

function pointColumns(axes: readonly Pick<Axis, 'field'>[]): readonly Column[] {
  return [
    ...axes.map(({ field }): Column => [
      field,
      ({ at }) => {
        const value = at[field];
        return typeof value === 'object' ? value.join(' ') : value;
      },
    ]),
    ['replications', ({ replications }) => replications],
    ['partial', ({ isPartial }) => String(isPartial)],
  ];
}

function foundColumns(indicator: Indicator): readonly Column[] {
  const name = formatIndicator(indicator);
  return [
    [name, ({ estimate }) => indicated(indicator, estimate).value],
    [`${name}.low`, ({ estimate }) => indicated(indicator, estimate).low],
    [`${name}.high`, ({ estimate }) => indicated(indicator, estimate).high],
  ];
}

const THEORY: readonly Column[] = [
  ['theory.makespan.standing', ({ prediction }) => prediction.makespan.standing],
  ['theory.makespan', ({ prediction }) => prediction.makespan.value],
  ['theory.makespan.low', ({ prediction }) => prediction.makespan.low],
  ['theory.makespan.high', ({ prediction }) => prediction.makespan.high],
  ['theory.saturationPoint', ({ prediction }) => prediction.saturationPoint?.value],
];
