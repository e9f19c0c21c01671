import { beforeAll, describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import type { TimeDistribution } from '../../src/distribution/distribution.js';
import * as cumulative from '../support/cumulative.js';
import { meanOf, pointsOf, zOfMean, zOfShare, zOfVariance } from '../support/sample.js';

const SIZE = process.env['SIMUL_VERIFY'] === undefined ? 200_000 : 2_000_000;
/** One in 30,000 for a normal variable; a few hundred are looked at, from one fixed seed. */
const TOLERANCE = 4.2;

let kernel: Kernel;

beforeAll(async () => {
  kernel = await loadKernel();
});

/** Seconds. */
function sampleOf(moveTime: TimeDistribution): Float64Array {
  const scenario = {
    boards: 1,
    rounds: { family: 'constant', value: SIZE },
    moveTime,
    replyTime: { family: 'constant', value: 0 },
  } as const;
  const { games } = kernel.draw(scenario, { seed: 20n, replication: 3 });
  return Float64Array.from(games[0]!, ([move]) => move);
}

/** A family with its standard deviation over its mean of 10 s, and the points to look at. */
interface Law {
  readonly drawn: TimeDistribution;
  /** Of normal times that are often 0; else MEAN. */
  readonly mean?: number;
  readonly variance: number;
  readonly below: (x: number) => number;
}

const MEAN = 10;
const ofCv = (cv: number) => (MEAN * cv) ** 2;
const gammaFunction = (x: number) => Math.exp(cumulative.logGammaLanczos(x));

function weibull(shape: number): Law {
  const scale = MEAN / gammaFunction(1 + 1 / shape);
  return {
    drawn: { family: 'weibull', mean: MEAN, shape },
    variance: scale ** 2 * gammaFunction(1 + 2 / shape) - MEAN ** 2,
    below: cumulative.weibull(scale, shape),
  };
}

function triangular(low: number, mode: number, high: number): Law {
  const squares = low ** 2 + mode ** 2 + high ** 2;
  return {
    drawn: { family: 'triangular', low, mode, high },
    variance: (squares - low * mode - low * high - mode * high) / 18,
    below: cumulative.triangular(low, mode, high),
  };
}

function pareto(alpha: number): Law {
  return {
    drawn: { family: 'pareto', mean: MEAN, alpha },
    variance: MEAN ** 2 / (alpha * (alpha - 2)),
    below: cumulative.pareto(MEAN, alpha),
  };
}

const gamma = (cv: number): Law => ({
  drawn: { family: 'gamma', mean: MEAN, cv },
  variance: ofCv(cv),
  below: cumulative.gamma(MEAN, cv),
});

const erlang = (shape: number): Law => ({
  drawn: { family: 'erlang', shape, mean: MEAN },
  variance: MEAN ** 2 / shape,
  below: cumulative.gamma(MEAN, 1 / Math.sqrt(shape)),
});

const lognormal = (cv: number): Law => ({
  drawn: { family: 'lognormal', mean: MEAN, cv },
  variance: ofCv(cv),
  below: cumulative.lognormal(MEAN, cv),
});

const normal: Law = {
  drawn: { family: 'normal', mean: MEAN, sd: 1 },
  variance: 1,
  below: cumulative.cutNormal(MEAN, 1),
};

/** Half of it is at 0: E[max(0, Z)] = φ(0), and E[max(0, Z)²] = 1/2. */
const halfNormal: Law = {
  drawn: { family: 'normal', mean: 1e-9, sd: 10 },
  mean: 10 / Math.sqrt(2 * Math.PI),
  variance: 100 * (1 / 2 - 1 / (2 * Math.PI)),
  below: cumulative.cutNormal(1e-9, 10),
};

const exponential: Law = {
  drawn: { family: 'exp', mean: MEAN },
  variance: MEAN ** 2,
  below: cumulative.exponential(MEAN),
};

const uniform: Law = {
  drawn: { family: 'uniform', low: 4, high: 16 },
  variance: 12,
  below: cumulative.uniform(4, 16),
};

const LAWS: readonly (readonly [string, Law])[] = [
  ['exp', exponential],
  ['uniform', uniform],
  ['erlang of 1', erlang(1)],
  ['erlang of 3', erlang(3)],
  ['gamma, cv 0.1', gamma(0.1)],
  ['gamma, cv 0.5', gamma(0.5)],
  ['gamma, cv 1.5', gamma(1.5)],
  ['lognormal, cv 0.6', lognormal(0.6)],
  ['lognormal, cv 1.2', lognormal(1.2)],
  ['normal', normal],
  ['normal, half of it at 0', halfNormal],
  ['weibull, shape 0.8', weibull(0.8)],
  ['weibull, shape 3', weibull(3)],
  ['pareto, alpha 5', pareto(5)],
  ['triangular', triangular(2, 8, 20)],
  ['triangular that only rises', triangular(0, 15, 15)],
  ['triangular that only falls', triangular(5, 5, 20)],
];

describe.each(LAWS)('%s', (_, { drawn, mean = MEAN, variance, below }) => {
  let sample: Float64Array;

  beforeAll(() => {
    sample = sampleOf(drawn);
  });

  test('has its mean', () => {
    expect(Math.abs(zOfMean(sample, mean, variance))).toBeLessThan(TOLERANCE);
  });

  test('has its variance', () => {
    expect(Math.abs(zOfVariance(sample, mean, variance))).toBeLessThan(TOLERANCE);
  });

  test('has its distribution at ten points', () => {
    for (const x of pointsOf(below)) {
      expect(Math.abs(zOfShare(sample, x, below(x)))).toBeLessThan(TOLERANCE);
    }
  });
});

describe.each([1.2, 1.5, 2, 2.5])('pareto, alpha %d, whose moments are infinite', (alpha) => {
  const { drawn, below } = pareto(alpha);
  let sample: Float64Array;

  beforeAll(() => {
    sample = sampleOf(drawn);
  });

  test('has its distribution at ten points', () => {
    for (const x of pointsOf(below)) {
      expect(Math.abs(zOfShare(sample, x, below(x)))).toBeLessThan(TOLERANCE);
    }
  });

  test('has its mean as far as 1000 s', () => {
    const capped = sample.map((x) => Math.min(x, 1000));
    const least = (MEAN * (alpha - 1)) / alpha;
    const mean = least + (least - least ** alpha * 1000 ** (1 - alpha)) / (alpha - 1);
    const spread = capped.map((x) => (x - mean) ** 2);
    expect(Math.abs(zOfMean(capped, mean, meanOf(spread)))).toBeLessThan(TOLERANCE);
  });
});

describe('empirical times', () => {
  const values = [0.1, 2.5, 7, 8_388_609.123456789, 40, 6_311_520_000];
  const sample = () => sampleOf({ family: 'empirical', values });

  test('are the values, unchanged', () => {
    expect(new Set(sample())).toEqual(new Set(values));
  });

  test('are each as likely as the next', () => {
    const drawn = sample();
    for (const value of values) {
      const isIt = drawn.map((x) => Number(x === value));
      const p = 1 / values.length;
      expect(Math.abs(zOfMean(isIt, p, p * (1 - p)))).toBeLessThan(TOLERANCE);
    }
  });
});

describe('gamma times that hardly vary', () => {
  test.each([1e-5, 1e-6, 1e-7, 1e-9])('have their variance, cv %d', (cv) => {
    const mean = 1000;
    const sample = sampleOf({ family: 'gamma', mean, cv });
    expect(Math.abs(zOfVariance(sample, mean, (mean * cv) ** 2))).toBeLessThan(TOLERANCE);
  });

  test('are the mean in the end', () => {
    expect(new Set(sampleOf({ family: 'gamma', mean: 5, cv: 1e-200 }))).toEqual(new Set([5]));
  });
});

test('a constant time is the decimal that was written', () => {
  expect(new Set(sampleOf({ family: 'constant', value: 0.1 }))).toEqual(new Set([0.1]));
});
