import { grouped } from '../document/grouped.js';
import { InputError } from '../document/input-error.js';
import type { WrittenDistribution } from '../distribution/format-distribution.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Strategy } from '../strategy/strategy.js';
import { MOST_POINTS } from './range.js';
import { writtenValues, type Axis } from './read-axis.js';
import { concerns, notTaken, vary, type Variable, type Setting } from './vary.js';

/** One setting of a sweep, with the values of its axes. */
export interface Point extends Setting {
  /** Values in document form, of the axes that concern the strategy. */
  readonly at: Readonly<Partial<Record<Variable, WrittenDistribution>>>;
}

/**
 * Every strategy at every combination of the axes that concern it; the last axis varies fastest. A
 * strategy without the option `masters` is played once, even if `masters` is an axis.
 *
 * @throws {InputError} when an axis concerns no strategy, a value is invalid, or there are over
 *   10,000 points
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

export function axesOf(strategy: Strategy, axes: readonly Axis[]): readonly Axis[] {
  return axes.filter(({ field }) => concerns(field, strategy));
}

function along(axis: Axis, point: Point): readonly Point[] {
  const { field, values } = axis;
  const texts = writtenValues(axis);
  return values.map((value, index) => ({
    ...vary(point, field, value),
    at: { ...point.at, [field]: texts[index]! },
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
