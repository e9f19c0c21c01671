import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  PlainTime,
  RoundsDistribution,
  TimeDistribution,
} from '../../src/distribution/distribution.js';
import { gammaFunction } from '../../src/distribution/gamma-function.js';
import {
  familyOfTime,
  roundsMoments,
  tailExponent,
  tailOf,
  timeMoments,
  timeSkewness,
} from '../../src/distribution/families.js';
import { times as anyTimes } from '../support/times.js';

/** Mean and variance, worked out by other means: by hand, or by adding up probabilities. */
const times: readonly (readonly [TimeDistribution, mean: number, variance: number])[] = [
  [{ family: 'constant', value: 5 }, 5, 0],
  [{ family: 'exp', mean: 5 }, 5, 25],
  [{ family: 'uniform', low: 40, high: 70 }, 55, 75],
  [{ family: 'erlang', shape: 3, mean: 55 }, 55, 3025 / 3],
  [{ family: 'gamma', mean: 55, cv: 0.5 }, 55, 27.5 ** 2],
  [{ family: 'lognormal', mean: 55, cv: 0.6 }, 55, 33 ** 2],
  [{ family: 'normal', mean: 55, sd: 5 }, 55, 25],
  // Half of it is at 0.
  [{ family: 'normal', mean: 1e-20, sd: 1 }, 1 / Math.sqrt(2 * Math.PI), 1 / 2 - 1 / (2 * Math.PI)],
  // μΦ(μ/σ) + σφ(μ/σ), and (μ² + σ²)Φ(μ/σ) + μσφ(μ/σ) less its square, by Python's erf.
  [{ family: 'normal', mean: 5, sd: 5 }, 5.416577352938432, 18.777195196040225],
  [{ family: 'normal', mean: 4, sd: 1 }, 4.000007145258432, 0.999939747673384],
  // Shape 1 is exponential, and shape 2 is Rayleigh's distribution.
  [{ family: 'weibull', mean: 55, shape: 1 }, 55, 55 ** 2],
  [{ family: 'weibull', mean: 55, shape: 2 }, 55, 55 ** 2 * (4 / Math.PI - 1)],
  // Γ(21)/Γ(11)² − 1 = 20!/(10!)² − 1
  [{ family: 'weibull', mean: 1, shape: 0.1 }, 1, 184_755],
  [{ family: 'pareto', mean: 55, alpha: 2.5 }, 55, 55 ** 2 / 1.25],
  [{ family: 'pareto', mean: 55, alpha: 2 }, 55, Infinity],
  [{ family: 'triangular', low: 10, mode: 50, high: 120 }, 60, 9300 / 18],
  [{ family: 'empirical', values: [1, 2, 3, 6] }, 3, 3.5],
  // E[X²] is twice the square of the mean for each exponential part.
  [
    mixOf([0.9, { family: 'exp', mean: 10 }], [0.1, { family: 'exp', mean: 500 }]),
    59,
    0.9 * 200 + 0.1 * 500_000 - 59 ** 2,
  ],
  [mixOf([0.25, { family: 'constant', value: 2 }], [0.75, { family: 'constant', value: 6 }]), 5, 3],
];

const rounds: readonly (readonly [RoundsDistribution, mean: number, variance: number])[] = [
  [{ family: 'constant', value: 30 }, 30, 0],
  [{ family: 'geometric', mean: 30 }, 30, 870],
  [{ family: 'geometric', mean: 1 }, 1, 0],
  [{ family: 'uniform', low: 20, high: 40 }, 30, 440 / 12],
];

describe('the moments of a time', () => {
  test.each(times)('%j', (time, mean, variance) => {
    const moments = timeMoments(time);
    expect(moments.mean).toBeCloseTo(mean, 10);
    if (variance === Infinity) expect(moments.variance).toBe(Infinity);
    else expect(moments.variance / (variance || 1)).toBeCloseTo(variance && 1, 12);
  });
});

describe('the moments of the rounds of a game', () => {
  test.each(rounds)('%j', (distribution, mean, variance) => {
    const moments = roundsMoments(distribution);
    expect(moments.mean).toBeCloseTo(mean, 12);
    expect(moments.variance).toBeCloseTo(variance, 9);
  });

  test.each([0, 1e-3, 0.5, 1, 4, 30, 400])('poisson(%d), counting a draw of 0 as 1', (mean) => {
    const moments = roundsMoments({ family: 'poisson', mean });
    const added = poissonOfAtLeastOne(mean);
    expect(moments.mean).toBeCloseTo(added.mean, 9);
    expect(moments.variance).toBeCloseTo(added.variance, 8);
  });

  test('uniform from 0 counts 0 as 1', () => {
    const counted = roundsMoments({ family: 'empirical', values: [1, 1, 2, 3] });
    expect(roundsMoments({ family: 'uniform', low: 0, high: 3 })).toEqual(counted);
    expect(counted).toEqual({ mean: 1.75, variance: 0.6875 });
  });

  test('an empirical 0 is a game of one round', () => {
    const moments = roundsMoments({ family: 'empirical', values: [0, 3] });
    expect(moments).toEqual({ mean: 2, variance: 1 });
  });
});

test('Γ(n) is (n−1)!, and Γ(½) is √π', () => {
  let factorial = 1;
  for (let n = 1; n <= 21; factorial *= n, n++) {
    expect(gammaFunction(n) / factorial).toBeCloseTo(1, 13);
  }
  expect(gammaFunction(0.5)).toBeCloseTo(Math.sqrt(Math.PI), 14);
  expect(gammaFunction(1.25)).toBeCloseTo(0.906_402_477_055_477, 14);
});

/** By adding up probabilities until there are none left. */
function poissonOfAtLeastOne(mean: number): { mean: number; variance: number } {
  let [first, second] = [0, 0];
  let probability = Math.exp(-mean);
  for (let n = 0; n < 1000; n++, probability *= mean / n) {
    const rounds = Math.max(1, n);
    first += probability * rounds;
    second += probability * (rounds - mean) ** 2;
  }
  return { mean: first, variance: second - (first - mean) ** 2 };
}

/** Johnson, Kotz & Balakrishnan (1994): exponential, Rayleigh. */
test('the skewness of a weibull time is that of the books', () => {
  expect(timeSkewness({ family: 'weibull', mean: 3, shape: 1 })).toBeCloseTo(2, 12);
  expect(timeSkewness({ family: 'weibull', mean: 3, shape: 2 })).toBeCloseTo(0.6311106578, 9);
});

function mixOf(...parts: readonly (readonly [share: number, time: PlainTime])[]): TimeDistribution {
  return { family: 'mix', parts: parts.map(([share, time]) => ({ share, time })) };
}

const skewnessOf = (time: TimeDistribution) => familyOfTime(time).skewness(time);

describe('the skewness', () => {
  test.each<readonly [TimeDistribution, number]>([
    [{ family: 'exp', mean: 3 }, 2],
    [{ family: 'erlang', shape: 4, mean: 3 }, 1],
    [{ family: 'uniform', low: 1, high: 3 }, 0],
    // Johnson, Kotz & Balakrishnan (1995), ch. 26: with the mode at an end it is 2√2/5.
    [{ family: 'triangular', low: 2, mode: 2, high: 8 }, (2 * Math.SQRT2) / 5],
    [{ family: 'triangular', low: 2, mode: 8, high: 8 }, (-2 * Math.SQRT2) / 5],
    [{ family: 'triangular', low: 2, mode: 5, high: 8 }, 0],
    // 2(1 + α)/(α − 3)·√(1 − 2/α)
    [{ family: 'pareto', mean: 3, alpha: 4 }, 10 * Math.SQRT1_2],
    [{ family: 'pareto', mean: 3, alpha: 3 }, Infinity],
    [{ family: 'empirical', values: [0, 0, 0, 4] }, 2 / Math.sqrt(3)],
    [{ family: 'empirical', values: [4, 4] }, 0],
    [{ family: 'normal', mean: 50, sd: 1 }, 0],
  ])('of %j', (time, skewness) => {
    if (skewness === Infinity) expect(skewnessOf(time)).toBe(Infinity);
    else expect(skewnessOf(time)).toBeCloseTo(skewness, 10);
  });

  test('of a mixture of values is that of the list of these values', () => {
    const mixed = mixOf(
      [0.5, { family: 'empirical', values: [1, 9] }],
      [0.25, { family: 'constant', value: 2 }],
      [0.25, { family: 'constant', value: 40 }],
    );
    const listed: TimeDistribution = { family: 'empirical', values: [1, 9, 2, 40] };
    expect(timeSkewness(mixed)).toBeCloseTo(skewnessOf(listed), 12);
    expect(timeMoments(mixed).variance).toBeCloseTo(timeMoments(listed).variance, 12);
    expect(skewnessOf(mixOf([0.5, listed], [0.5, listed]))).toBeCloseTo(skewnessOf(listed), 12);
  });

  test('of a normal time, half of which is at 0, is that of max(0, Z)', () => {
    // E[max(0, Z)³] = 2φ(0), E[max(0, Z)²] = ½, E[max(0, Z)] = φ(0).
    const p = 1 / Math.sqrt(2 * Math.PI);
    const third = 2 * p - 1.5 * p + 2 * p ** 3;
    const time: TimeDistribution = { family: 'normal', mean: 1e-20, sd: 3 };
    expect(skewnessOf(time)).toBeCloseTo(third / (0.5 - p * p) ** 1.5, 10);
  });
});

test('the tail of a mixture is as heavy as that of its heaviest part', () => {
  const exp: PlainTime = { family: 'exp', mean: 1 };
  const mixed = mixOf([0.5, exp], [0.5, { family: 'pareto', mean: 1, alpha: 1.5 }]);
  expect(tailExponent(mixed)).toBe(1.5);
  expect(timeMoments(mixed).variance).toBe(Infinity);
  expect(timeSkewness(mixed)).toBe(0);
  expect(tailExponent(mixOf([0.5, exp], [0.5, exp]))).toBe(Infinity);
});

test('the excess of every time over 0 is its mean', () => {
  fc.assert(
    fc.property(anyTimes, (time) => {
      const tail = tailOf(time);
      if (tail !== undefined) expect(tail.excess(0) / timeMoments(time).mean).toBeCloseTo(1, 6);
    }),
    { seed: 3 },
  );
});

test('the tail of a mixture is the average of the tails of its parts', () => {
  const { beyond, excess } = tailOf(
    mixOf([0.25, { family: 'constant', value: 4 }], [0.75, { family: 'exp', mean: 2 }]),
  )!;
  expect(beyond(3)).toBeCloseTo(0.25 + 0.75 * Math.exp(-1.5), 14);
  expect(beyond(4)).toBeCloseTo(0.75 * Math.exp(-2), 14);
  expect(excess(3)).toBeCloseTo(0.25 + 1.5 * Math.exp(-1.5), 14);
});
