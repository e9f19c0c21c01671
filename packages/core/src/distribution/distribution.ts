import { decimal, whole, type Field } from '../document/field.js';
import { positiveTime, time } from '../document/time-field.js';
import { MOST_ROUNDS } from './limits.js';

/**
 * How a time is drawn. Seconds; `mean` is the mean of the family wherever it has that parameter.
 * `cv` is the coefficient of variation: standard deviation over mean.
 */
export type TimeDistribution =
  | { readonly family: 'constant'; readonly value: number }
  | { readonly family: 'exp'; readonly mean: number }
  | { readonly family: 'uniform'; readonly low: number; readonly high: number }
  | { readonly family: 'erlang'; readonly shape: number; readonly mean: number }
  | { readonly family: 'gamma'; readonly mean: number; readonly cv: number }
  | { readonly family: 'lognormal'; readonly mean: number; readonly cv: number }
  | { readonly family: 'weibull'; readonly mean: number; readonly shape: number }
  /** Tail exponent `alpha` > 1; the variance is infinite up to `alpha` = 2. */
  | { readonly family: 'pareto'; readonly mean: number; readonly alpha: number }
  | {
      readonly family: 'triangular';
      readonly low: number;
      readonly mode: number;
      readonly high: number;
    }
  /** Each of the values with equal probability. */
  | { readonly family: 'empirical'; readonly values: readonly number[] };

/** How a number of rounds is drawn. A draw of 0 is taken as 1; `mean` is the mean before that. */
export type RoundsDistribution =
  | { readonly family: 'constant'; readonly value: number }
  | { readonly family: 'poisson'; readonly mean: number }
  /** From 1. */
  | { readonly family: 'geometric'; readonly mean: number }
  /** Both ends included. */
  | { readonly family: 'uniform'; readonly low: number; readonly high: number }
  | { readonly family: 'empirical'; readonly values: readonly number[] };

/** One parameter of a family: how it is read, and whether it is written with its name. */
export interface Parameter {
  readonly name: string;
  readonly field: Field<number>;
  readonly writtenAs: 'time' | 'number' | 'named number';
}

/** How a family is written, `family(first, second, …)`, and the mean that its parameters stand for. */
export interface Form<D = never> {
  readonly parameters: readonly Parameter[];
  readonly mean: (drawn: D) => number;
}

/** The families that have parameters. A constant and a list of values are written as they are. */
type Parametric<D extends { family: string }> = Exclude<D['family'], 'constant' | 'empirical'>;
type Forms<D extends { family: string }> = {
  readonly [F in Parametric<D>]: Form<Extract<D, { readonly family: F }>>;
};

const mean = duration('mean', positiveTime('the mean'));
const cv = named('cv', decimal('standard deviation over mean', 0, 100));
const low = duration('low', time('the least'));
const high = duration('high', time('the greatest'));
const phases = number('shape', whole('how many exponential phases are summed', 1, 1000));
const wear = named('shape', decimal('below 1 a heavy tail, above 1 a light one', 0.1, 100));
const alpha = named('alpha', decimal('the exponent of the tail', 1, 1000));

export const TIME_FORMS: Forms<TimeDistribution> = {
  exp: byMean(mean),
  uniform: { parameters: [low, high], mean: midpoint },
  erlang: byMean(phases, mean),
  gamma: byMean(mean, cv),
  lognormal: byMean(mean, cv),
  weibull: byMean(mean, wear),
  pareto: byMean(mean, alpha),
  triangular: {
    parameters: [low, duration('mode', time('the most likely')), high],
    mean: (drawn) => (drawn.low + drawn.mode + drawn.high) / 3,
  },
};

export const ROUNDS_FORMS: Forms<RoundsDistribution> = {
  poisson: byMean(number('mean', decimal('the mean', 0, MOST_ROUNDS))),
  geometric: byMean(number('mean', decimal('the mean, from 1', 0.999999, MOST_ROUNDS))),
  uniform: {
    parameters: [
      number('low', whole('the least', 0, MOST_ROUNDS)),
      number('high', whole('the greatest', 0, MOST_ROUNDS)),
    ],
    mean: midpoint,
  },
};

function byMean(...parameters: readonly Parameter[]): Form<{ readonly mean: number }> {
  return { parameters, mean: (drawn) => drawn.mean };
}

function midpoint(drawn: { readonly low: number; readonly high: number }): number {
  return (drawn.low + drawn.high) / 2;
}

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
