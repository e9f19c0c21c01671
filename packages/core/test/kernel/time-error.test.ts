import { beforeAll, describe, expect, test } from 'vitest';
import type { TimeDistribution } from '../../src/distribution/distribution.js';
import * as exact from '../support/exact-times.js';
import { compileTableProbe, type TableProbe } from '../support/table-probe.js';
import { bitsOf, places, UNIT } from '../support/tails.js';

let probe: TableProbe;

beforeAll(async () => {
  probe = await compileTableProbe();
});

/** So long that rounding to nanoseconds is nothing, and short enough for tails to be played. */
const MEAN = 100;
const NANOSECONDS = MEAN * 1e9;
const LONGEST = 6e18;

interface Errors {
  /** Over probability, relative to the mean: the Wasserstein distance. */
  mean: number;
  /** Relative to the time or to the mean, whichever is longer. */
  worst: number;
}

function errorsOf(times: TimeDistribution, exactly: exact.Exact): Errors {
  probe.prepare(times);
  const errors = { mean: 0, worst: 0 };
  for (const { tail, isUpper, weight } of places()) {
    const expected = 1e9 * exactly(Number(tail) * UNIT, isUpper);
    if (expected > LONGEST) continue;
    const error = Math.abs(probe.time(bitsOf(tail, isUpper)) - expected);
    errors.mean += (error / NANOSECONDS) * weight;
    errors.worst = Math.max(errors.worst, error / Math.max(expected, NANOSECONDS));
  }
  return errors;
}

type Case = readonly [times: TimeDistribution, exactly: exact.Exact, mean: number, worst: number];

const gamma = (cv: number, mean: number, worst: number): Case => [
  { family: 'gamma', mean: MEAN, cv },
  exact.gamma(MEAN, cv),
  mean,
  worst,
];

const lognormal = (cv: number, mean: number, worst: number): Case => [
  { family: 'lognormal', mean: MEAN, cv },
  exact.lognormal(MEAN, cv),
  mean,
  worst,
];

const normal = (sd: number, mean: number, worst: number): Case => [
  { family: 'normal', mean: MEAN, sd },
  exact.normal(MEAN, sd),
  mean,
  worst,
];

/** @param factor Γ(1 + 1/shape) */
const weibull = (shape: number, factor: number, mean: number, worst: number): Case => [
  { family: 'weibull', mean: MEAN, shape },
  exact.weibull(MEAN, shape, factor),
  mean,
  worst,
];

const pareto = (alpha: number, mean: number, worst: number): Case => [
  { family: 'pareto', mean: MEAN, alpha },
  exact.pareto(MEAN, alpha),
  mean,
  worst,
];

const triangular = (low: number, mode: number, high: number, mean: number, worst: number): Case => [
  { family: 'triangular', low, mode, high },
  exact.triangular(low, mode, high),
  mean,
  worst,
];

const USUAL: readonly Case[] = [
  [{ family: 'exp', mean: MEAN }, exact.exponential(MEAN), 3e-10, 2e-9],
  [{ family: 'uniform', low: 50, high: 150 }, exact.uniform(50, 150), 1e-11, 1e-11],
  [{ family: 'erlang', shape: 3, mean: MEAN }, exact.gamma(MEAN, 3 ** -0.5), 2e-10, 2e-9],
  gamma(0.3, 1e-10, 1e-9),
  gamma(1.5, 6e-10, 5e-9),
  lognormal(0.6, 2e-10, 2e-9),
  lognormal(1.5, 6e-10, 5e-9),
  normal(10, 1e-10, 1e-9),
  normal(50, 2e-10, 2e-9),
  normal(1000, 3e-9, 2e-8),
  weibull(0.8, 1.1330030963193474, 5e-10, 4e-9),
  weibull(3, 0.8929795115692492, 1e-10, 5e-10),
  pareto(2.5, 3e-10, 3e-9),
  triangular(0, 150, 150, 1e-10, 1e-9),
];

const EXTREME: readonly Case[] = [
  gamma(5, 3e-9, 5e-8),
  gamma(93, 3e-9, 3e-6),
  gamma(100, 3e-9, 3e-6),
  lognormal(100, 3e-9, 3e-8),
  weibull(0.1, 3_628_800, 3e-9, 6e-8),
  pareto(1.01, 3e-9, 1e-8),
  // Where its sides meet, far from the ends of a piece, the second derivative jumps.
  triangular(60, 90, 150, 4e-9, 2e-6),
  triangular(0, 60.4, 240, 4e-9, 2e-6),
  triangular(0, 61.3, 240, 4e-9, 2e-6),
];

describe.each([
  ['usual', USUAL],
  ['extreme', EXTREME],
])('%s times are those of the exact distribution', (_, cases) => {
  test.each(cases)('%j', (times, exactly, mean, worst) => {
    const errors = errorsOf(times, exactly);
    expect(errors.mean).toBeLessThan(mean);
    expect(errors.worst).toBeLessThan(worst);
  });
});

test('a gamma time that varies as much as an exponential one is one', () => {
  const errors = errorsOf({ family: 'gamma', mean: MEAN, cv: 1 }, exact.exponential(MEAN));
  expect(errors.mean).toBeLessThan(3e-10);
  expect(errors.worst).toBeLessThan(2e-9);
});
