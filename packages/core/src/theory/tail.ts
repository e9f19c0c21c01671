import type { TimeDistribution } from '../distribution/distribution.js';
import { gammaTail, logGamma, normalTail } from './gamma.js';

/** How likely a drawn time is long, and by how much. Seconds. */
export interface Tail {
  /** P(X > t). */
  readonly beyond: (t: number) => number;
  /** E[max(0, X − t)], the integral of `beyond` from t on. */
  readonly excess: (t: number) => number;
}

/** Families that can be any time between two. */
export type Spread = Exclude<TimeDistribution, { readonly family: 'constant' | 'empirical' }>;

/**
 * The tail of a time that is spread. Where E[X; X > t] is known in closed form, the excess is that
 * less t·P(X > t): Klugman, Panjer & Willmot, Loss Models (2012), appendix A.
 */
export function tailOf(time: Spread): Tail {
  switch (time.family) {
    case 'exp':
      return exponential(time.mean);
    case 'uniform':
      return uniform(time.low, time.high);
    case 'erlang':
      return gamma(time.shape, time.mean);
    case 'gamma':
      return gamma(1 / time.cv ** 2, time.mean);
    case 'lognormal':
      return lognormal(time.mean, time.cv);
    case 'weibull':
      return weibull(time.shape, time.mean);
    case 'pareto':
      return pareto(time.alpha, time.mean);
    case 'triangular':
      return triangular(time.low, time.mode, time.high);
  }
}

function exponential(mean: number): Tail {
  const beyond = (t: number) => Math.exp(-t / mean);
  return { beyond, excess: (t) => mean * beyond(t) };
}

function uniform(low: number, high: number): Tail {
  const width = high - low;
  const left = (t: number) => Math.max(0, high - Math.max(low, t));
  return {
    beyond: (t) => left(t) / width,
    excess: (t) => left(t) ** 2 / (2 * width) + Math.max(0, low - t),
  };
}

function gamma(shape: number, mean: number): Tail {
  const scale = mean / shape;
  const beyond = (t: number) => gammaTail(shape, t / scale);
  return { beyond, excess: (t) => mean * gammaTail(shape + 1, t / scale) - t * beyond(t) };
}

function lognormal(mean: number, cv: number): Tail {
  const variance = Math.log1p(cv * cv);
  const sd = Math.sqrt(variance);
  const place = (t: number) => (Math.log(t / mean) + variance / 2) / sd;
  const beyond = (t: number) => normalTail(place(t));
  return { beyond, excess: (t) => mean * normalTail(place(t) - sd) - t * beyond(t) };
}

function weibull(shape: number, mean: number): Tail {
  const scale = mean / Math.exp(logGamma(1 + 1 / shape));
  const hazard = (t: number) => (t / scale) ** shape;
  const beyond = (t: number) => Math.exp(-hazard(t));
  return { beyond, excess: (t) => mean * gammaTail(1 + 1 / shape, hazard(t)) - t * beyond(t) };
}

function pareto(alpha: number, mean: number): Tail {
  const least = (mean * (alpha - 1)) / alpha;
  const beyond = (t: number) => (t <= least ? 1 : (least / t) ** alpha);
  return {
    beyond,
    excess: (t) => (t <= least ? mean - t : (t * beyond(t)) / (alpha - 1)),
  };
}

function triangular(low: number, mode: number, high: number): Tail {
  const [rise, fall, width] = [mode - low, high - mode, high - low];
  const mean = (low + mode + high) / 3;
  return {
    beyond: (t) => {
      if (t <= low) return 1;
      if (t >= high) return 0;
      return t < mode ? 1 - (t - low) ** 2 / (width * rise) : (high - t) ** 2 / (width * fall);
    },
    excess: (t) => {
      if (t <= low) return mean - t;
      if (t >= high) return 0;
      if (t >= mode) return (high - t) ** 3 / (3 * width * fall);
      return mean - t + (t - low) ** 3 / (3 * width * rise);
    },
  };
}
