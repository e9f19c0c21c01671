import { timeMoments, type TimeDistribution } from '@simul/core';
import { scaleTime } from './scale-time.js';

export type TimeFamily = TimeDistribution['family'];

/** The families that a mean and a spread are enough for, the plainest first. */
export const TIME_FAMILIES = [
  'constant',
  'exp',
  'uniform',
  'triangular',
  'erlang',
  'gamma',
  'lognormal',
  'weibull',
  'pareto',
] as const satisfies readonly TimeFamily[];

type Family = (typeof TIME_FAMILIES)[number];

/** What a time that did not vary until now is spread by, so that its family can be seen. */
const USUAL_CV = 0.5;

/** The standard deviation over the mean; infinite for some of `pareto`. */
export function cvOf(time: TimeDistribution): number {
  const { mean, variance } = timeMoments(time);
  return mean === 0 ? 0 : Math.sqrt(variance) / mean;
}

/**
 * A time of another family, with the same mean and as nearly the same spread as it can have; where
 * there was none, a second.
 */
export function ofFamily(time: TimeDistribution, family: Family): TimeDistribution {
  const { mean } = timeMoments(time);
  const cv = cvOf(time);
  return spreadTime(family, mean || 1, cv > 0 && cv < Infinity ? cv : USUAL_CV);
}

/** Whether its spread can be chosen without changing what else it is. */
export function isSpreadable({ family }: TimeDistribution): boolean {
  return family !== 'constant' && family !== 'exp' && family !== 'empirical';
}

/** The same family and mean, spread as nearly so as it can be. */
export function withCv(time: TimeDistribution, cv: number): TimeDistribution {
  if (time.family === 'empirical') return time;
  return spreadTime(time.family, timeMoments(time).mean, cv);
}

/** @param mean seconds, 0 or more */
function spreadTime(family: Family, mean: number, cv: number): TimeDistribution {
  if (mean === 0) return { family: 'constant', value: 0 };
  return scaleTime(unitTime(family, cv), mean);
}

/** So much as is written of a shape says it. */
const DIGITS = 3;

/**
 * A time of mean 1 with about this standard deviation. Formulas: as in the core's moments, solved
 * for the parameter.
 */
function unitTime(family: Family, cv: number): TimeDistribution {
  switch (family) {
    case 'constant':
      return { family, value: 1 };
    case 'exp':
      return { family, mean: 1 };
    case 'uniform': {
      const half = Math.min(1, short(Math.sqrt(3) * cv));
      return { family, low: 1 - half, high: 1 + half };
    }
    case 'triangular': {
      const half = Math.min(1, short(Math.sqrt(6) * cv));
      return { family, low: 1 - half, mode: 1, high: 1 + half };
    }
    case 'erlang':
      return { family, mean: 1, shape: Math.round(within(1 / cv ** 2, 1, 1000)) };
    case 'gamma':
    case 'lognormal':
      return { family, mean: 1, cv: short(within(cv, 0.01, 100)) };
    case 'weibull':
      return { family, mean: 1, shape: short(weibullShape(cv)) };
    case 'pareto':
      return { family, mean: 1, alpha: short(within(1 + Math.sqrt(1 + 1 / cv ** 2), 2.01, 1000)) };
  }
}

/** The spread falls as the shape rises, so that halving finds it. */
function weibullShape(cv: number): number {
  let [low, high] = [0.1, 100];
  for (let step = 0; step < 60; step++) {
    const shape = Math.sqrt(low * high);
    if (cvOf({ family: 'weibull', mean: 1, shape }) > cv) low = shape;
    else high = shape;
  }
  return low;
}

function short(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
