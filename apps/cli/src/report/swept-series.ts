import {
  axesOf,
  boardsOf,
  completeStrategy,
  indicated,
  parseRate,
  type Axis,
  type Indicator,
  type SweptPoint,
  type Variable,
} from '@simul/core';
import {
  axisName,
  axisNumber,
  grouped,
  runsAlong,
  type AxisScale,
  type AxisValue,
  type Run,
} from '@simul/text';
import { MOST_SERIES, type Series } from '../chart/line-chart.js';

/** The axis that lines are drawn over: the longest, if there are few enough lines over it. */
export function lineAxis(axes: readonly Axis[], points: readonly SweptPoint[]): Axis | undefined {
  const longest = axes.reduce((a, b) => (b.values.length > a.values.length ? b : a));
  const isOfAll = points.every(({ strategy }) => axesOf(strategy, axes).includes(longest));
  const runs = runsAlong(longest.field, points);
  return isOfAll && runs.length <= MOST_SERIES ? longest : undefined;
}

export function seriesOf(
  run: Run<SweptPoint>,
  field: Variable,
  indicator: Indicator,
  scale: AxisScale,
): Series {
  const places = new Map(scale.names.map((name, index) => [name, scale.places[index]!]));
  const points = run.points.map(({ at, estimate }) => ({
    place: places.get(axisName(at[field]!))!,
    found: indicated(indicator, estimate),
  }));
  return { name: run.name, points, saturation: markOf(run, field, scale) };
}

/** Where more boards make boards wait, or where arrivals ask for all that can be done. */
function markOf(
  run: Run<SweptPoint>,
  field: Variable,
  { placeOf }: AxisScale,
): Series['saturation'] {
  const overload = overloadAlong(run, field);
  const value = crossing(run, field, overload ?? excessOf);
  if (value === undefined || placeOf === undefined) return undefined;
  const whose = run.name === '' ? '' : ` of ${run.name}`;
  const written = `${field} ${grouped(value, Number.isInteger(value) ? 0 : 2)}`;
  if (overload === undefined) {
    return { place: placeOf(value), name: `saturation point${whose}: ${written}` };
  }
  const isFalling = overload(run.points[0]!)! > overload(run.points.at(-1)!)!;
  const where = `${isFalling ? 'up to' : 'from'} ${written}${field === 'arrivals' ? '/s' : ''}`;
  return { place: placeOf(value), name: `the line grows without end${whose}, ${where}` };
}

/**
 * What arrivals ask for beyond what can be done, as a function that is linear in the field: of servers
 * in rounds per second, of rates and times as a share. Nothing without arrivals, and nothing of
 * times between arrivals, of which neither is linear.
 */
function overloadAlong(
  { points }: Run<SweptPoint>,
  field: Variable,
): ((point: SweptPoint) => number | undefined) | undefined {
  if (!points.every(({ prediction }) => prediction.bottleneck?.load !== undefined))
    return undefined;
  if (field === 'arrivals' && !points.every(({ at }) => isRate(at.arrivals))) return undefined;
  return ({ prediction: { bottleneck } }) => {
    const { load, capacity } = bottleneck!;
    return SERVERS.includes(field) ? (load! - 1) * capacity : load! - 1;
  };
}

/** What a capacity is proportional to. */
const SERVERS: readonly Variable[] = ['masters', 'replyLimit', 'replyRate', 'openGames'];

function isRate(value: AxisValue | undefined): boolean {
  return typeof value === 'string' && parseRate(value) !== undefined;
}

/** The value of a field at which an excess is 0, interpolated linearly. */
function crossing(
  { points }: Run<SweptPoint>,
  field: Variable,
  excessAt: (point: SweptPoint) => number | undefined,
): number | undefined {
  const over = points.map((point) => ({
    x: axisNumber(point.at[field]!),
    excess: excessAt(point),
  }));
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
