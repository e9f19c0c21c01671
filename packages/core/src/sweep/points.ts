import { grouped } from '../document/grouped.js';
import { InputError } from '../document/input-error.js';
import type { WrittenDistribution } from '../distribution/format-distribution.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Strategy } from '../strategy/strategy.js';
import { MOST_POINTS } from './range.js';
import type { Axis } from './read-axis.js';
import { concerns, notTaken, vary, written, type Variable, type Setting } from './vary.js';

/** One exhibition of a sweep, and what its axes are set to. */
export interface Point extends Setting {
  /** As documents carry it; of the axes that concern the strategy. */
  readonly at: Readonly<Partial<Record<Variable, WrittenDistribution>>>;
}

/**
 * Every strategy at every combination of those axes that concern it, the last axis varying fastest.
 * So a strategy without masters is played once, however many masters others are given.
 *
 * @throws {InputError} when an axis concerns no strategy, a value makes no sense, or there are
 *   over 10,000 points
 */
export function pointsOf(
  scenario: Scenario,
  strategies: readonly Strategy[],
  axes: readonly Axis[],
): readonly Point[] {
  checkAxes(strategies, axes);
  checkCount(strategies, axes);
  return strategies.flatMap((strategy) =>
    axesOf(strategy, axes).reduce<readonly Point[]>(
      (points, axis) => points.flatMap((point) => along(axis, point)),
      [{ scenario, strategy, at: {} }],
    ),
  );
}

/** The axes that concern a strategy. */
export function axesOf(strategy: Strategy, axes: readonly Axis[]): readonly Axis[] {
  return axes.filter(({ field }) => concerns(field, strategy));
}

function along({ field, values }: Axis, point: Point): readonly Point[] {
  return values.map((value) => ({
    ...vary(point, field, value),
    at: { ...point.at, [field]: written(field, value) },
  }));
}

function checkAxes(strategies: readonly Strategy[], axes: readonly Axis[]): void {
  for (const [index, { field }] of axes.entries()) {
    if (!strategies.some((strategy) => concerns(field, strategy))) {
      throw notTaken(field, strategies);
    }
    if (axes.findIndex((axis) => axis.field === field) === index) continue;
    throw new InputError({ where: field, found: 'given twice', wanted: 'each field once' });
  }
}

function checkCount(strategies: readonly Strategy[], axes: readonly Axis[]): void {
  const counts = strategies.map((strategy) =>
    axesOf(strategy, axes).reduce((count, { values }) => count * values.length, 1),
  );
  const count = counts.reduce((sum, each) => sum + each, 0);
  if (count <= MOST_POINTS) return;
  throw new InputError({
    where: 'the sweep',
    found: `${grouped(count)} points`,
    wanted: `at most ${grouped(MOST_POINTS)}`,
    advice: 'Go in steps, such as 0..1000:10, or by a factor, such as 1..1024*2.',
  });
}
