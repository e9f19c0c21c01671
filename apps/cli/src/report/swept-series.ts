import {
  axesOf,
  boardsOf,
  completeStrategy,
  indicated,
  type Axis,
  type Indicator,
  type SweptPoint,
  type Variable,
} from '@simul/core';
import { grouped } from '@simul/text';
import { MOST_SERIES, type Series } from '../chart/line-chart.js';
import { nameOf, numberOf, type Scale } from '../chart/scale.js';

/** Points that differ in one field alone, in the order of its values. */
export interface Run {
  readonly name: string;
  readonly points: readonly SweptPoint[];
}

/** What a point is called, its strategy aside: `boards 24, masters 2`. */
export function nameOfPoint(
  { at }: Pick<SweptPoint, 'at'>,
  ...besides: readonly Variable[]
): string {
  return Object.entries(at)
    .filter(([field]) => !besides.includes(field as Variable))
    .map(([field, value]) => `${field} ${nameOf(value)}`)
    .join(', ');
}

/** Points by strategy and every axis but one. */
export function runsAlong(field: Variable, points: readonly SweptPoint[]): readonly Run[] {
  const isOne = new Set(points.map(({ strategy }) => strategy.kind)).size === 1;
  const runs = new Map<string, SweptPoint[]>();
  for (const point of points) {
    const kind = isOne ? '' : point.strategy.kind;
    const name = [kind, nameOfPoint(point, field)].filter((part) => part !== '').join(', ');
    runs.set(name, [...(runs.get(name) ?? []), point]);
  }
  return [...runs].map(([name, each]) => ({ name, points: each }));
}

/** The axis that lines are drawn over: the longest, if there are few enough lines over it. */
export function lineAxis(axes: readonly Axis[], points: readonly SweptPoint[]): Axis | undefined {
  const longest = axes.reduce((a, b) => (b.values.length > a.values.length ? b : a));
  const isOfAll = points.every(({ strategy }) => axesOf(strategy, axes).includes(longest));
  const runs = runsAlong(longest.field, points);
  return isOfAll && runs.length <= MOST_SERIES ? longest : undefined;
}

export function seriesOf(run: Run, field: Variable, indicator: Indicator, scale: Scale): Series {
  const places = new Map(scale.names.map((name, index) => [name, scale.places[index]!]));
  const points = run.points.map(({ at, estimate }) => ({
    place: places.get(nameOf(at[field]!))!,
    found: indicated(indicator, estimate),
  }));
  const value = saturation(run, field);
  const place = value === undefined ? undefined : scale.placeOf?.(value);
  if (value === undefined || place === undefined)
    return { name: run.name, points, saturation: undefined };
  const whose = run.name === '' ? '' : ` of ${run.name}`;
  return {
    name: run.name,
    points,
    saturation: {
      place,
      name: `saturation point${whose}: ${field} ${grouped(value, Number.isInteger(value) ? 0 : 2)}`,
    },
  };
}

/**
 * Where the games in progress come to be as many as the saturation point, or it comes to be as few
 * as they are; between points by a straight line.
 */
function saturation({ points }: Run, field: Variable): number | undefined {
  const over = points.map((point) => ({ x: numberOf(point.at[field]!), excess: excessOf(point) }));
  for (const [index, { x, excess }] of over.entries()) {
    const next = over[index + 1];
    if (x === undefined || excess === undefined) return undefined;
    if (excess === 0) return x;
    if (next?.x === undefined || next.excess === undefined) continue;
    if (excess < 0 !== next.excess < 0) {
      return x + ((next.x - x) * excess) / (excess - next.excess);
    }
  }
  return undefined;
}

/** Games in progress beyond the saturation point. */
function excessOf({ scenario, strategy, prediction }: SweptPoint): number | undefined {
  const point = prediction.saturationPoint?.value;
  if (point === undefined) return undefined;
  const { openGames = Infinity, dispatch, masters = 1 } = completeStrategy(strategy);
  const places = dispatch === 'static' ? openGames * masters : openGames;
  return Math.min(boardsOf(scenario), places) - point;
}
