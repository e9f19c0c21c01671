import { shortNamesIn, type SweptPoint, type Variable } from '@simul/core';
import { axisName, type AxisValue } from './axis-values.js';

type Named = Pick<SweptPoint, 'at' | 'strategy'>;

/** Points that differ in one field alone, in the order of its values. */
export interface Run<P> {
  readonly name: string;
  readonly points: readonly P[];
}

/** The name of a point of a sweep, without its strategy: `boards 24, masters 2`. */
export function nameOfPoint(
  { at }: Pick<SweptPoint, 'at'>,
  ...besides: readonly Variable[]
): string {
  return inFields({ at }, besides, (field) => field);
}

function inFields(
  { at }: Pick<SweptPoint, 'at'>,
  besides: readonly Variable[],
  nameOfField: (field: Variable) => string,
): string {
  return (Object.entries(at) as [Variable, AxisValue][])
    .filter(([field]) => !besides.includes(field))
    .map(([field, value]) => `${nameOfField(field)} ${axisName(value)}`)
    .join(', ');
}

/**
 * Points by strategy and every axis but one.
 *
 * @param nameOfStrategy the name of a strategy, where there are several; without it by its kind,
 *   and where there are several of a kind, with its options
 * @param nameOfField the name of a field; without it as it is written
 */
export function runsAlong<P extends Named>(
  field: Variable,
  points: readonly P[],
  nameOfStrategy: (strategy: P['strategy']) => string = shortNamesIn(points),
  nameOfField: (field: Variable) => string = (field) => field,
): readonly Run<P>[] {
  const isOne = new Set(points.map(({ strategy }) => nameOfStrategy(strategy))).size === 1;
  const runs = new Map<string, P[]>();
  for (const point of points) {
    const strategy = isOne ? '' : nameOfStrategy(point.strategy);
    const name = [strategy, inFields(point, [field], nameOfField)]
      .filter((part) => part !== '')
      .join(', ');
    runs.set(name, [...(runs.get(name) ?? []), point]);
  }
  return [...runs].map(([name, each]) => ({ name, points: each }));
}
