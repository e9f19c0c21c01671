import type { TimeDistribution } from '@simul/core';
import { timeMoments } from '@simul/core';
import { describe, expect, test } from 'vitest';
import { lawOf } from '../../src/lib/distribution/law.js';
import { timePoints } from '../../src/lib/distribution/points.js';

const TIMES: readonly TimeDistribution[] = [
  { family: 'exp', mean: 5 },
  { family: 'uniform', low: 40, high: 70 },
  { family: 'erlang', shape: 3, mean: 55 },
  { family: 'erlang', shape: 1000, mean: 0.001 },
  { family: 'gamma', mean: 55, cv: 0.5 },
  { family: 'gamma', mean: 55, cv: 2 },
  { family: 'lognormal', mean: 55, cv: 0.6 },
  { family: 'lognormal', mean: 55, cv: 3 },
  { family: 'normal', mean: 55, sd: 5 },
  { family: 'weibull', mean: 55, shape: 0.8 },
  { family: 'weibull', mean: 55, shape: 6 },
  { family: 'pareto', mean: 55, alpha: 2.5 },
  { family: 'pareto', mean: 55, alpha: 8 },
  {
    family: 'mix',
    parts: [
      { share: 0.9, time: { family: 'exp', mean: 5 } },
      { share: 0.1, time: { family: 'gamma', mean: 55, cv: 0.5 } },
    ],
  },
  { family: 'triangular', low: 10, mode: 50, high: 120 },
  { family: 'triangular', low: 10, mode: 10, high: 120 },
];

/** Simpson's rule over the logarithm of x, which is at home near 0 and far away. */
function integral(of: (x: number) => number, from: number, to: number): number {
  const steps = 4000;
  const [low, high] = [Math.log(from), Math.log(to)];
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const x = Math.exp(low + ((high - low) * i) / steps);
    sum += of(x) * x * (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2);
  }
  return (sum * (high - low)) / steps / 3;
}

const LEAST = 1e-9;

describe.each(TIMES.map((time) => [JSON.stringify(time), time] as const))('%s', (_, time) => {
  const law = lawOf(time)!;
  const [from, to] = [law.quantile(LEAST), law.quantile(1 - LEAST)];

  test('its density comes to 1', () => {
    expect(integral(law.density, from, to)).toBeCloseTo(1, 4);
  });

  test('its density has the mean that is stated', () => {
    const { mean } = timeMoments(time);
    expect(integral((x) => x * law.density(x), from, to) / mean).toBeCloseTo(1, 3);
  });

  test('of its quantiles the share is what was asked for', () => {
    for (const p of [0.001, 0.01, 0.25, 0.5, 0.75, 0.99, 0.999]) {
      expect(law.share(law.quantile(p))).toBeCloseTo(p, 9);
    }
  });
});

test('a mixture of single values has no density, and each of them its probability', () => {
  const time: TimeDistribution = {
    family: 'mix',
    parts: [
      { share: 0.75, time: { family: 'constant', value: 5 } },
      { share: 0.25, time: { family: 'empirical', values: [5, 9] } },
    ],
  };
  expect(lawOf(time)).toBeUndefined();
  expect(timePoints(time)).toEqual([
    { value: 5, probability: 0.875 },
    { value: 9, probability: 0.125 },
  ]);
});

test('a value in a mixture has its share, though no density', () => {
  const law = lawOf({
    family: 'mix',
    parts: [
      { share: 0.5, time: { family: 'constant', value: 2 } },
      { share: 0.5, time: { family: 'uniform', low: 4, high: 8 } },
    ],
  })!;
  expect(law.quantile(0)).toBe(2);
  expect(law.share(3)).toBe(0.5);
  expect(law.quantile(0.75)).toBeCloseTo(6, 9);
  expect(law.density(6)).toBe(0.125);
});

test('what cannot be otherwise has no density', () => {
  expect(lawOf({ family: 'constant', value: 5 })).toBeUndefined();
  expect(lawOf({ family: 'uniform', low: 5, high: 5 })).toBeUndefined();
  expect(lawOf({ family: 'lognormal', mean: 5, cv: 0 })).toBeUndefined();
});
