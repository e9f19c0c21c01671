import {
  formatIndicator,
  indicated,
  type Axis,
  type Indicator,
  type SweptPoint,
} from '@simul/core';

type Value = string | number | null | undefined;

/** A line for each point after a line of names (RFC 4180); times in seconds, nothing where unknown. */
export function sweptCsv(
  points: readonly SweptPoint[],
  axes: readonly Axis[],
  indicators: readonly Indicator[],
): string {
  const columns = [...pointColumns(axes), ...indicators.flatMap(foundColumns), ...THEORY];
  const head = columns.map(([name]) => name);
  const lines = points.map((point) => columns.map(([, valueOf]) => written(valueOf(point))));
  return [head, ...lines].map((line) => `${line.join(',')}\n`).join('');
}

type Column = readonly [name: string, valueOf: (point: SweptPoint) => Value];

function pointColumns(axes: readonly Axis[]): readonly Column[] {
  return [
    ['strategy', ({ strategy }) => strategy.kind],
    ...axes.map(({ field }): Column => [
      field,
      ({ at }) => {
        const value = at[field];
        return typeof value === 'object' ? value.join(' ') : value;
      },
    ]),
    ['replications', ({ replications }) => replications],
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

function written(value: Value): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
