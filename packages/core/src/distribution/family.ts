import type { Sampler } from './sampler.js';

/** Mean and variance of a number that is drawn. */
export interface Moments {
  readonly mean: number;
  /** Infinite for `pareto` up to `alpha` = 2. */
  readonly variance: number;
}

/**
 * What is known of one family of times. Only sums, products and square roots, which every engine
 * computes alike.
 */
export interface TimeFamily<D> {
  /** Before a time is rounded to nanoseconds. Seconds squared. */
  readonly variance: (time: D) => number;
  /** The skewness where parameters can make the tail heavy, else 0: such a mean needs no warning. */
  readonly tailSkewness: (time: D) => number;
  /** Whether its spread can be chosen apart from its mean. */
  readonly isSpreadable: boolean;
  /**
   * The member with mean 1 s and about this standard deviation, as near as the family has it; its
   * parameter is written with three digits. Nothing of `empirical`.
   */
  readonly withCv?: (cv: number) => D;
  readonly sampler: (time: D) => Sampler;
}

/** What is known of one family of rounds. */
export interface RoundsFamily<D> {
  /**
   * *After* a draw of 0 is taken as 1, so that the mean of `poisson(1)` is 1 + 1/e. (The mean that
   * is written in a scenario is the one before.)
   */
  readonly moments: (rounds: D) => Moments;
  readonly sampler: (rounds: D) => Sampler;
}

/** One member of a union of distributions. */
export type Of<D extends { family: string }, F extends D['family']> = Extract<
  D,
  { readonly family: F }
>;

/** Of families whose tail is light, whatever their parameters. */
export function lightTail(): number {
  return 0;
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
