import type { RoundsDistribution, TimeDistribution } from './distribution.js';
import { gammaFunction } from './gamma-function.js';

/** Mean and variance of a number that is drawn. */
export interface Moments {
  readonly mean: number;
  /** Infinite for `pareto` up to `alpha` = 2. */
  readonly variance: number;
}

/**
 * Mean (seconds) and variance (seconds squared) of a time, before it is rounded to nanoseconds.
 * Formulas: Law, Simulation Modeling and Analysis (2015), section 6.2; pareto from its density
 * α·bᵅ/xᵅ⁺¹ above b.
 */
export function timeMoments(time: TimeDistribution): Moments {
  switch (time.family) {
    case 'constant':
      return { mean: time.value, variance: 0 };
    case 'exp':
      return withCv2(time.mean, 1);
    case 'uniform':
      return { mean: (time.low + time.high) / 2, variance: square(time.high - time.low) / 12 };
    case 'erlang':
      return withCv2(time.mean, 1 / time.shape);
    case 'gamma':
    case 'lognormal':
      return withCv2(time.mean, square(time.cv));
    case 'weibull':
      return withCv2(time.mean, weibullCv2(time.shape));
    case 'pareto':
      return withCv2(time.mean, paretoCv2(time.alpha));
    case 'triangular':
      return triangular(time);
    case 'empirical':
      return sampleMoments(time.values);
  }
}

/**
 * Mean and variance of the rounds a game is played: *after* a draw of 0 is taken as 1, so that the
 * mean of `poisson(1)` is 1 + 1/e. (The mean that is written in a scenario is the one before.)
 */
export function roundsMoments(rounds: RoundsDistribution): Moments {
  switch (rounds.family) {
    case 'constant':
      return { mean: Math.max(1, rounds.value), variance: 0 };
    case 'poisson':
      return zeroAsOne({ mean: rounds.mean, variance: rounds.mean }, expMinus(rounds.mean));
    case 'geometric':
      return { mean: rounds.mean, variance: rounds.mean * Math.max(0, rounds.mean - 1) };
    case 'uniform':
      return uniformRounds(rounds.low, rounds.high);
    case 'empirical':
      return sampleMoments(rounds.values.map((value) => Math.max(1, value)));
  }
}

/** From the squared coefficient of variation. */
function withCv2(mean: number, cv2: number): Moments {
  return { mean, variance: square(mean) * cv2 };
}

function weibullCv2(shape: number): number {
  return gammaFunction(1 + 2 / shape) / square(gammaFunction(1 + 1 / shape)) - 1;
}

function paretoCv2(alpha: number): number {
  return alpha > 2 ? 1 / (alpha * (alpha - 2)) : Infinity;
}

function triangular({ low, mode, high }: { low: number; mode: number; high: number }): Moments {
  const squares = square(high - low) + square(high - mode) + square(mode - low);
  return { mean: (low + mode + high) / 3, variance: squares / 36 };
}

function uniformRounds(low: number, high: number): Moments {
  const values = high - low + 1;
  const moments = { mean: (low + high) / 2, variance: (square(values) - 1) / 12 };
  return zeroAsOne(moments, low === 0 ? 1 / values : 0);
}

/** The moments of max(1, X), given those of a whole X ≥ 0 and how probable 0 is. */
function zeroAsOne({ mean, variance }: Moments, zero: number): Moments {
  return {
    mean: mean + zero,
    variance: Math.max(0, variance + zero * (1 - zero - 2 * mean)),
  };
}

/** Each of the values with equal probability. Two passes, so that nothing cancels. */
function sampleMoments(values: readonly number[]): Moments {
  const mean = average(values, (value) => value);
  return { mean, variance: average(values, (value) => square(value - mean)) };
}

function average(values: readonly number[], of: (value: number) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0) / values.length;
}

function square(x: number): number {
  return x * x;
}

/** e⁻ˣ for x ≥ 0 by the power series of e, halving x until it is small: the same on every engine. */
function expMinus(x: number): number {
  if (x > 0.5) return square(expMinus(x / 2));
  let series = 1;
  for (let term = 18; term > 0; term--) series = 1 - (series * x) / term;
  return series;
}
