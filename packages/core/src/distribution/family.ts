import type { RoundsDistribution, TimeDistribution } from './distribution.js';
import type { Sampler } from './sampler.js';

/** Mean and variance of a number that is drawn. */
export interface Moments {
  readonly mean: number;
  /** Infinite for `pareto` up to `alpha` = 2. */
  readonly variance: number;
}

/** How likely a drawn time is long, and by how much. Seconds. */
export interface Tail {
  /** P(X > t). */
  readonly beyond: (t: number) => number;
  /** E[max(0, X − t)], the integral of `beyond` from t on. */
  readonly excess: (t: number) => number;
}

/** One member of a union of distributions, or all of them. */
type Of<D extends { family: string }, F extends D['family']> = Extract<D, { readonly family: F }>;

/** Makes the compiler ask for the tail of every other family. */
type NoDensity<F> = F extends 'constant' | 'empirical' ? undefined : never;

/**
 * One family of times. All but `tail` uses only sums, products and square roots, which every engine
 * computes alike.
 */
export interface TimeFamily<F extends TimeDistribution['family'] = TimeDistribution['family']> {
  /** Before a time is rounded to nanoseconds. Seconds squared. */
  readonly variance: (time: Of<TimeDistribution, F>) => number;
  /** Infinite for `pareto` up to `alpha` = 3, and unknown up to 2. */
  readonly skewness: (time: Of<TimeDistribution, F>) => number;
  /** Set when parameters can make the tail heavy, unless the family has a `tailExponent`. */
  readonly canBeSkewed?: true;
  /** Of families with P(X > t) ~ t⁻ᵃ: the exponent a. Moments from that order on are infinite. */
  readonly tailExponent?: (time: Of<TimeDistribution, F>) => number;
  /** Set when all members have the same coefficient of variation. */
  readonly hasFixedCv?: true;
  /**
   * The member with mean 1 s whose coefficient of variation is nearest; its parameter is written
   * with three digits. `empirical` has none.
   */
  readonly withCv?: (cv: number) => Of<TimeDistribution, F>;
  readonly sampler: (time: Of<TimeDistribution, F>) => Sampler;
  /**
   * Of families with a density. Where E[X; X > t] has a closed form, the excess is that less
   * t·P(X > t): Klugman, Panjer & Willmot, Loss Models (2012), appendix A.
   */
  readonly tail: ((time: Of<TimeDistribution, F>) => Tail) | NoDensity<F>;
}

/** One family of rounds. */
export interface RoundsFamily<
  F extends RoundsDistribution['family'] = RoundsDistribution['family'],
> {
  /**
   * *After* a draw of 0 is taken as 1, so that the mean of `poisson(1)` is 1 + 1/e. (The mean that
   * is written in a scenario is the one before.)
   */
  readonly moments: (rounds: Of<RoundsDistribution, F>) => Moments;
  readonly sampler: (rounds: Of<RoundsDistribution, F>) => Sampler;
}

/** The moments of max(1, X), given those of a whole X ≥ 0 and how probable 0 is. */
export function zeroAsOne({ mean, variance }: Moments, zero: number): Moments {
  return {
    mean: mean + zero,
    variance: Math.max(0, variance + zero * (1 - zero - 2 * mean)),
  };
}

/** Each of the values with equal probability. Two passes, so that nothing cancels. */
export function sampleMoments(values: readonly number[]): Moments {
  const mean = average(values, (value) => value);
  return { mean, variance: average(values, (value) => square(value - mean)) };
}

function average(values: readonly number[], of: (value: number) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0) / values.length;
}

export function square(x: number): number {
  return x * x;
}

const DIGITS = 3;

/** A parameter as it is written. */
export function short(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

export function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
