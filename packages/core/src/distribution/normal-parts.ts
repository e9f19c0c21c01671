import { expMinus } from './exp-minus.js';

/*
 * Functions of the standard normal distribution by sums and products alone, which every engine
 * computes alike.
 */

/** 1/√(2π). */
const HIGHEST = 0.398_942_280_401_432_7;

/** The density φ(z). */
export function normalDensity(z: number): number {
  return HIGHEST * expMinus((z * z) / 2);
}

/** Up to here the series, which loses digits far out; from here on the fraction, which gains them. */
const FAR = 3;
/** The fraction is exact to the last digit from FAR on. */
const TERMS = 100;

/** P(Z > z) for z ≥ 0: Abramowitz & Stegun (1964), 26.2.11 and 26.2.14. */
export function normalBeyond(z: number): number {
  return z < FAR ? 0.5 - normalDensity(z) * series(z) : normalDensity(z) / fraction(z);
}

function series(z: number): number {
  let term = z;
  let sum = z;
  for (let n = 3; term > sum * 1e-17; n += 2) sum += term *= (z * z) / n;
  return sum;
}

function fraction(z: number): number {
  let value = z;
  for (let n = TERMS; n > 0; n--) value = z + n / value;
  return value;
}

/**
 * E[max(0, Z − z)] for z ≥ 0, which is how much the mean of a normal variable with its mean z standard
 * deviations above 0 rises, in standard deviations, when what is below 0 is taken as 0.
 */
export function normalExcess(z: number): number {
  return Math.max(0, normalDensity(z) - z * normalBeyond(z));
}
