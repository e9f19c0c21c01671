import { decimal, whole, type Field } from '../document/field.js';
import { positiveTime, time } from '../document/time-field.js';
import type { RoundsDistribution, TimeDistribution } from './distribution.js';
import { MOST_ROUNDS } from './limits.js';

/** One parameter of a family: how it is read, and whether it is written with its name. */
export interface Parameter {
  readonly name: string;
  readonly field: Field<number>;
  readonly writtenAs: 'time' | 'number' | 'named number';
}

/** The families that have parameters, each written as `family(first, second, …)`. */
type Parametric<D extends { family: string }> = Exclude<D['family'], 'constant' | 'empirical'>;
export type Families<Name extends string = string> = Readonly<Record<Name, readonly Parameter[]>>;

const mean = duration('mean', positiveTime('the mean'));
const cv = named('cv', decimal('standard deviation over mean', 0, 100));
const low = duration('low', time('the least'));
const high = duration('high', time('the greatest'));

export const TIME_FAMILIES: Families<Parametric<TimeDistribution>> = {
  exp: [mean],
  uniform: [low, high],
  erlang: [number('shape', whole('how many exponential phases are summed', 1, 1000)), mean],
  gamma: [mean, cv],
  lognormal: [mean, cv],
  weibull: [mean, named('shape', decimal('below 1 a heavy tail, above 1 a light one', 0.1, 100))],
  pareto: [mean, named('alpha', decimal('the exponent of the tail', 1, 1000))],
  triangular: [low, duration('mode', time('the most likely')), high],
};

export const ROUNDS_FAMILIES: Families<Parametric<RoundsDistribution>> = {
  poisson: [number('mean', decimal('the mean', 0, MOST_ROUNDS))],
  geometric: [number('mean', decimal('the mean, from 1', 0.999999, MOST_ROUNDS))],
  uniform: [
    number('low', whole('the least', 0, MOST_ROUNDS)),
    number('high', whole('the greatest', 0, MOST_ROUNDS)),
  ],
};

function duration(name: string, field: Field<number>): Parameter {
  return { name, field, writtenAs: 'time' };
}

function number(name: string, field: Field<number>): Parameter {
  return { name, field, writtenAs: 'number' };
}

function named(name: string, field: Field<number>): Parameter {
  return { name, field, writtenAs: 'named number' };
}

/** How a family is written, for help and messages: `gamma(mean, cv=…)`. */
export function usage(family: string, parameters: readonly Parameter[]): string {
  const written = parameters.map(({ name, writtenAs }) =>
    writtenAs === 'named number' ? `${name}=…` : name,
  );
  return `${family}(${written.join(', ')})`;
}
