import { constantRounds, constantTime } from './constant.js';
import type { RoundsDistribution, TimeDistribution } from './distribution.js';
import { empiricalRounds, empiricalTime } from './empirical.js';
import { erlang } from './erlang.js';
import { exp } from './exp.js';
import type { Moments, RoundsFamily, Tail, TimeFamily } from './family.js';
import { gamma } from './gamma.js';
import { geometric } from './geometric.js';
import { lognormal } from './lognormal.js';
import { meanTime } from './means.js';
import { mixOf } from './mix.js';
import { normal } from './normal.js';
import { pareto } from './pareto.js';
import { poisson } from './poisson.js';
import type { Sampler } from './sampler.js';
import { triangular } from './triangular.js';
import { uniformRounds } from './uniform-rounds.js';
import { uniformTime } from './uniform-time.js';
import { weibull } from './weibull.js';

export const TIMES: {
  readonly [F in TimeDistribution['family']]: TimeFamily<F>;
} = {
  constant: constantTime,
  exp,
  uniform: uniformTime,
  erlang,
  gamma,
  lognormal,
  normal,
  weibull,
  pareto,
  triangular,
  empirical: empiricalTime,
  mix: mixOf(familyOfTime),
};

const ROUNDS: {
  readonly [F in RoundsDistribution['family']]: RoundsFamily<F>;
} = {
  constant: constantRounds,
  poisson,
  geometric,
  uniform: uniformRounds,
  empirical: empiricalRounds,
};

/**
 * Mean (seconds) and variance (seconds squared) of a time, before it is rounded to nanoseconds.
 * Formulas: Law, Simulation Modeling and Analysis (2015), section 6.2.
 */
export function timeMoments(time: TimeDistribution): Moments {
  return { mean: meanTime(time), variance: familyOfTime(time).variance(time) };
}

/**
 * The skewness of a time whose tail can be heavy by its parameters; 0 of the others, and of those with
 * a tail exponent up to 3, which says more than an infinite skewness.
 */
export function timeSkewness(time: TimeDistribution): number {
  const { canBeSkewed, skewness } = familyOfTime(time);
  return canBeSkewed && tailExponent(time) > 3 ? skewness(time) : 0;
}

/** The exponent of a tail that is a power of time; infinite of lighter ones. */
export function tailExponent(time: TimeDistribution): number {
  return familyOfTime(time).tailExponent?.(time) ?? Infinity;
}

/** The tail of a time; undefined when the time takes single values only. */
export function tailOf(time: TimeDistribution): Tail | undefined {
  return familyOfTime(time).tail?.(time);
}

/** How the kernel draws a time: in nanoseconds. */
export function timeSampler(time: TimeDistribution): Sampler {
  return familyOfTime(time).sampler(time);
}

/** Mean and variance of the rounds a game is played, a draw of 0 taken as 1. */
export function roundsMoments(rounds: RoundsDistribution): Moments {
  return familyOfRounds(rounds).moments(rounds);
}

/** How the kernel draws a number of rounds. */
export function roundsSampler(rounds: RoundsDistribution): Sampler {
  return familyOfRounds(rounds).sampler(rounds);
}

/** The cast gives every function of a family the union, since its own member is not known here. */
export function familyOfTime(time: TimeDistribution): TimeFamily {
  return TIMES[time.family] as TimeFamily;
}

function familyOfRounds(rounds: RoundsDistribution): RoundsFamily {
  return ROUNDS[rounds.family] as RoundsFamily;
}
