import { toNanoseconds, toSeconds } from '../time/nanoseconds.js';
import { gammaFunction } from './gamma-function.js';

/*
 * From the median and the 95th percentile to the parameters of a family. Engines may differ in the
 * last digit of a logarithm, and so the mean is rounded to nanoseconds, the other parameter to twelve
 * digits: a document that carries them gives the same bits everywhere.
 */

const DIGITS = 12;

/** The point below which a standard normal variable is with probability 0.95. */
const Z95 = 1.644_853_626_951_472_6;

/**
 * The logarithm is normal, with its mean at log p50: Johnson, Kotz & Balakrishnan, Continuous
 * Univariate Distributions 1 (1994), ch. 14.
 */
export function lognormalBy(p50: number, p95: number): { mean: number; cv: number } {
  const sd = Math.log(p95 / p50) / Z95;
  const variance = sd * sd;
  return {
    mean: whole(p50 * Math.exp(variance / 2)),
    cv: rounded(Math.sqrt(Math.expm1(variance))),
  };
}

/** P(X > t) = exp(−(t/scale)^shape): the same, ch. 21. */
export function weibullBy(p50: number, p95: number): { mean: number; shape: number } {
  const shape = rounded(Math.log(Math.log(20) / Math.LN2) / Math.log(p95 / p50));
  const scale = p50 / Math.LN2 ** (1 / shape);
  return { mean: whole(scale * gammaFunction(1 + 1 / shape)), shape };
}

function whole(seconds: number): number {
  return seconds <= MOST ? toSeconds(toNanoseconds(seconds)) : seconds;
}

/** Seconds; over 200 years, which no reader takes. */
const MOST = 1e10;

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
