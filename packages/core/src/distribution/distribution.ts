import { decimal, whole, type Field } from '../document/field.js';
import { positiveTime, time } from '../document/time-field.js';
import { MOST_ROUNDS } from './limits.js';
import { normalExcess } from './normal-parts.js';
import { lognormalBy, weibullBy } from './percentiles.js';

/**
 * How a time is drawn. Seconds; `mean` is the mean of the family wherever it has that parameter, but
 * for `normal`, where it is the mean before times below 0 are taken as 0. `cv` is the coefficient of variation: standard deviation over mean.
 */
export type PlainTime =
  | { readonly family: 'constant'; readonly value: number }
  | { readonly family: 'exp'; readonly mean: number }
  | { readonly family: 'uniform'; readonly low: number; readonly high: number }
  | { readonly family: 'erlang'; readonly shape: number; readonly mean: number }
  | { readonly family: 'gamma'; readonly mean: number; readonly cv: number }
  | { readonly family: 'lognormal'; readonly mean: number; readonly cv: number }
  /** Below 0 it is taken as 0; `mean` and `sd` are those before that. */
  | { readonly family: 'normal'; readonly mean: number; readonly sd: number }
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

/** Any time that is not drawn from one of several distributions, or one that is. */
export type TimeDistribution =
  PlainTime | { readonly family: 'mix'; readonly parts: readonly MixPart[] };

/** One part of a mixture. The shares of all its parts sum to 1, within 10⁻⁹. */
export interface MixPart {
  readonly share: number;
  readonly time: PlainTime;
}

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
  readonly writtenAs: 'time' | 'named time' | 'number' | 'named number';
}

/** How a family is written, `family(first, second, …)`, and the mean that its parameters stand for. */
export interface Form<D = never> {
  readonly parameters: readonly Parameter[];
  /** Of families that two percentiles are enough for: what their parameters are then. */
  readonly byPercentiles?: (p50: number, p95: number) => Readonly<Record<string, number>>;
  readonly mean: (drawn: D) => number;
}

/** The families that have parameters. A constant and a list of values are written as they are, and
 * a mixture by its parts. */
type Parametric<D extends { family: string }> = Exclude<
  D['family'],
  'constant' | 'empirical' | 'mix'
>;
type Forms<D extends { family: string }> = {
  readonly [F in Parametric<D>]: Form<Extract<D, { readonly family: F }>>;
};

const mean = duration('mean', positiveTime('the mean'));
const cv = named('cv', decimal('standard deviation over mean', 0, 100));
const low = duration('low', time('the least'));
const high = duration('high', time('the greatest'));
const sd: Parameter = {
  name: 'sd',
  field: positiveTime('the standard deviation'),
  writtenAs: 'named time',
};
/** In place of a mean: where people know percentiles. */
export const PERCENTILES: readonly Parameter[] = [
  { name: 'p50', field: positiveTime('the median'), writtenAs: 'named time' },
  { name: 'p95', field: positiveTime('what 95 % do not exceed'), writtenAs: 'named time' },
];

const phases = number('shape', whole('how many exponential phases are summed', 1, 1000));
const wear = named('shape', decimal('below 1 a heavy tail, above 1 a light one', 0.1, 100));
const alpha = named('alpha', decimal('the exponent of the tail', 1, 1000));

export const TIME_FORMS: Forms<TimeDistribution> = {
  exp: byMean(mean),
  uniform: { parameters: [low, high], mean: midpoint },
  erlang: byMean(phases, mean),
  gamma: byMean(mean, cv),
  lognormal: { ...byMean(mean, cv), byPercentiles: lognormalBy },
  normal: {
    parameters: [mean, sd],
    mean: (drawn) => drawn.mean + drawn.sd * normalExcess(drawn.mean / drawn.sd),
  },
  weibull: { ...byMean(mean, wear), byPercentiles: weibullBy },
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
    writtenAs.startsWith('named') ? `${name}=…` : name,
  );
  return `${family}(${written.join(', ')})`;
}
