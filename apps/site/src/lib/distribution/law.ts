import {
  gammaShare,
  logGamma,
  meanTime,
  normalShare,
  timeMoments,
  type TimeDistribution,
} from '@simul/core';
import { invert } from './invert.js';
import { timePoints } from './points.js';

/** How a time is spread that can be any time between two. Seconds. */
export interface Law {
  /** How likely about so long, a second. May be infinite at the least time. */
  readonly density: (time: number) => number;
  /** P(X ≤ time). */
  readonly share: (time: number) => number;
  /** The time that so great a share does not exceed. */
  readonly quantile: (share: number) => number;
}

/** Families that can be any time between two. */
type Smooth = Exclude<TimeDistribution, { readonly family: 'constant' | 'empirical' | 'mix' }>;
type Mix = Extract<TimeDistribution, { readonly family: 'mix' }>;

/** The law of a time; nothing where it is one of some times alone. */
export function lawOf(time: TimeDistribution): Law | undefined {
  if (time.family === 'constant' || time.family === 'empirical') return undefined;
  if (time.family === 'mix') return mix(time);
  return timeMoments(time).variance > 0 ? smooth(time) : undefined;
}

function smooth(time: Smooth): Law {
  switch (time.family) {
    case 'exp':
      return weibull(1, time.mean);
    case 'uniform':
      return uniform(time.low, time.high);
    case 'erlang':
      return gamma(time.shape, time.mean);
    case 'gamma':
      return gamma(1 / time.cv ** 2, time.mean);
    case 'lognormal':
      return lognormal(time.mean, time.cv);
    case 'normal':
      return normal(time.mean, time.sd);
    case 'weibull':
      return weibull(time.shape, time.mean / Math.exp(logGamma(1 + 1 / time.shape)));
    case 'pareto':
      return pareto(time.alpha, (time.mean * (time.alpha - 1)) / time.alpha);
    case 'triangular':
      return triangular(time.low, time.mode, time.high);
  }
}

/** Parts that are single values have no density, and are not in the picture. */
function mix(time: Mix): Law | undefined {
  const parts = time.parts.map(({ share, time: part }) => ({ share, law: lawOf(part), part }));
  if (parts.every(({ law }) => law === undefined)) return undefined;
  const sum = (of: (part: (typeof parts)[number]) => number) =>
    parts.reduce((total, each) => total + each.share * of(each), 0);
  const share = (x: number) =>
    Math.min(
      1,
      sum(({ law, part }) => law?.share(x) ?? shareOfPoints(part, x)),
    );
  return {
    density: (x) => sum(({ law }) => law?.density(x) ?? 0),
    share,
    quantile(p) {
      if (p <= 0) return Math.min(...parts.map(({ law, part }) => law?.quantile(0) ?? least(part)));
      return invert(share, p, meanTime(time) || 1);
    },
  };
}

function shareOfPoints(time: TimeDistribution, x: number): number {
  const points = timePoints(time) ?? [];
  return points.reduce((sum, { value, probability }) => sum + (value <= x ? probability : 0), 0);
}

function least(time: TimeDistribution): number {
  return timePoints(time)?.[0]?.value ?? 0;
}

function uniform(low: number, high: number): Law {
  return {
    density: (x) => (x < low || x > high ? 0 : 1 / (high - low)),
    share: (x) => Math.min(1, Math.max(0, (x - low) / (high - low))),
    quantile: (p) => low + p * (high - low),
  };
}

function weibull(shape: number, scale: number): Law {
  return {
    density: (x) =>
      x < 0 ? 0 : (shape / scale) * (x / scale) ** (shape - 1) * Math.exp(-((x / scale) ** shape)),
    share: (x) => (x <= 0 ? 0 : -Math.expm1(-((x / scale) ** shape))),
    quantile: (p) => scale * (-Math.log1p(-p)) ** (1 / shape),
  };
}

function gamma(shape: number, mean: number): Law {
  const scale = mean / shape;
  const constant = -logGamma(shape) - Math.log(scale);
  const density = (x: number) =>
    x <= 0 && shape !== 1
      ? x === 0 && shape < 1
        ? Infinity
        : 0
      : Math.exp(constant + (shape - 1) * Math.log(x / scale) - x / scale);
  const share = (x: number) => gammaShare(shape, x / scale);
  return { density, share, quantile: (p) => invert(share, p, mean) };
}

function lognormal(mean: number, cv: number): Law {
  const variance = Math.log1p(cv * cv);
  const middle = Math.log(mean) - variance / 2;
  const sd = Math.sqrt(variance);
  const share = (x: number) => (x <= 0 ? 0 : normalShare((Math.log(x) - middle) / sd));
  return {
    density: (x) =>
      x <= 0
        ? 0
        : Math.exp(-((Math.log(x) - middle) ** 2) / (2 * variance)) /
          (x * sd * Math.sqrt(2 * Math.PI)),
    share,
    quantile: (p) => invert(share, p, mean),
  };
}

/** Below 0 taken as 0, where its density is not shown: a share of times is 0. */
function normal(mean: number, sd: number): Law {
  const share = (x: number) => (x < 0 ? 0 : normalShare((x - mean) / sd));
  return {
    density: (x) =>
      x < 0 ? 0 : Math.exp(-(((x - mean) / sd) ** 2) / 2) / (sd * Math.sqrt(2 * Math.PI)),
    share,
    quantile: (p) => (p <= share(0) ? 0 : invert(share, p, mean)),
  };
}

function pareto(alpha: number, least: number): Law {
  return {
    density: (x) => (x < least ? 0 : (alpha / x) * (least / x) ** alpha),
    share: (x) => (x <= least ? 0 : 1 - (least / x) ** alpha),
    quantile: (p) => least * (1 - p) ** (-1 / alpha),
  };
}

function triangular(low: number, mode: number, high: number): Law {
  const width = high - low;
  const turn = (mode - low) / width;
  return {
    density: (x) => {
      if (x < low || x > high) return 0;
      if (x < mode) return (2 * (x - low)) / (width * (mode - low));
      return x === mode ? 2 / width : (2 * (high - x)) / (width * (high - mode));
    },
    share: (x) => {
      if (x <= low) return 0;
      if (x >= high) return 1;
      return x < mode
        ? (x - low) ** 2 / (width * (mode - low))
        : 1 - (high - x) ** 2 / (width * (high - mode));
    },
    quantile: (p) =>
      p < turn
        ? low + Math.sqrt(p * width * (mode - low))
        : high - Math.sqrt((1 - p) * width * (high - mode)),
  };
}
