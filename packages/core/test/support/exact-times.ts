import { logGammaLanczos, normal as normalBelow } from './cumulative.js';

/*
 * Quantile functions by ways that the kernel does not go, from the tail of probability below a time
 * or, in the upper half, above it. For comparison: within 10⁻¹¹ of the mean.
 */

export type Exact = (tail: number, isUpper: boolean) => number;

/** Of an exponential time with mean 1. */
const standard: Exact = (tail, isUpper) => (isUpper ? -Math.log(tail) : -Math.log1p(-tail));

export function exponential(mean: number): Exact {
  return (tail, isUpper) => mean * standard(tail, isUpper);
}

export function uniform(low: number, high: number): Exact {
  return (tail, isUpper) => (isUpper ? high - (high - low) * tail : low + (high - low) * tail);
}

/** @param gamma Γ(1 + 1/shape) */
export function weibull(mean: number, shape: number, gamma: number): Exact {
  return (tail, isUpper) => (mean / gamma) * standard(tail, isUpper) ** (1 / shape);
}

export function pareto(mean: number, alpha: number): Exact {
  const least = (mean * (alpha - 1)) / alpha;
  return (tail, isUpper) => least * Math.exp(standard(tail, isUpper) / alpha);
}

export function triangular(low: number, mode: number, high: number): Exact {
  return (tail, isUpper) => {
    const u = isUpper ? 1 - tail : tail;
    const [rise, fall, width] = [mode - low, high - mode, high - low];
    if (u < rise / width) return low + Math.sqrt(u * width * rise);
    return high - Math.sqrt((isUpper ? tail : 1 - tail) * width * fall);
  };
}

export function lognormal(mean: number, cv: number): Exact {
  const variance = Math.log1p(cv ** 2);
  return (tail, isUpper) => {
    const z = bisect(10, (x) => normalTail(x) > tail);
    return mean * Math.exp((isUpper ? z : -z) * Math.sqrt(variance) - variance / 2);
  };
}

/** Below 0 taken as 0. */
export function normal(mean: number, sd: number): Exact {
  return (tail, isUpper) => {
    const z = bisect(10, (x) => normalTail(x) > tail);
    return Math.max(0, mean + sd * (isUpper ? z : -z));
  };
}

export function gamma(mean: number, cv: number): Exact {
  const shape = 1 / cv ** 2;
  return (tail, isUpper) => {
    const isTooLow = (t: number) =>
      isUpper ? gammaAbove(shape, t) > tail : gammaBelow(shape, t) < tail;
    return (mean / shape) * bisect(1000 + 10 * shape, isTooLow);
  };
}

/** Where what is true from 0 on ceases to be, to 2⁻⁶⁴ of the interval. */
function bisect(high: number, isTooLow: (x: number) => boolean): number {
  let low = 0;
  for (let step = 0; step < 64; step++) {
    const middle = (low + high) / 2;
    if (isTooLow(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** P(Z > z) for z ≥ 0, far out by Laplace's continued fraction (Abramowitz & Stegun 26.2.14). */
function normalTail(z: number): number {
  if (z < 2.5) return 1 - normalBelow(z);
  let fraction = z;
  for (let n = 200; n > 0; n--) fraction = z + n / fraction;
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / fraction;
}

function gammaBelow(shape: number, x: number): number {
  return x < shape + 1 ? gammaSeries(shape, x) : 1 - gammaFraction(shape, x);
}

function gammaAbove(shape: number, x: number): number {
  return x < shape + 1 ? 1 - gammaSeries(shape, x) : gammaFraction(shape, x);
}

/** Abramowitz & Stegun 6.5.29. */
function gammaSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n++) sum += term *= x / (shape + n);
  return sum * Math.exp(shape * Math.log(x) - x - logGammaLanczos(shape));
}

/** Abramowitz & Stegun 6.5.31, contracted, for x > shape + 1. */
function gammaFraction(shape: number, x: number): number {
  let fraction = 0;
  for (let n = 100; n > 0; n--) fraction = (n * (n - shape)) / (x + 2 * n + 1 - shape - fraction);
  const density = Math.exp(shape * Math.log(x) - x - logGammaLanczos(shape));
  return density / (x + 1 - shape - fraction);
}
