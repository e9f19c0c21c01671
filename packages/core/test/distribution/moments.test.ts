import { describe, expect, test } from 'vitest';
import type { RoundsDistribution, TimeDistribution } from '../../src/distribution/distribution.js';
import { gammaFunction } from '../../src/distribution/gamma-function.js';
import { roundsMoments, timeMoments, timeSkewness } from '../../src/distribution/families.js';

/** Mean and variance, worked out by other means: by hand, or by adding up probabilities. */
const times: readonly (readonly [TimeDistribution, mean: number, variance: number])[] = [
  [{ family: 'constant', value: 5 }, 5, 0],
  [{ family: 'exp', mean: 5 }, 5, 25],
  [{ family: 'uniform', low: 40, high: 70 }, 55, 75],
  [{ family: 'erlang', shape: 3, mean: 55 }, 55, 3025 / 3],
  [{ family: 'gamma', mean: 55, cv: 0.5 }, 55, 27.5 ** 2],
  [{ family: 'lognormal', mean: 55, cv: 0.6 }, 55, 33 ** 2],
  // Shape 1 is exponential, and shape 2 is Rayleigh's distribution.
  [{ family: 'weibull', mean: 55, shape: 1 }, 55, 55 ** 2],
  [{ family: 'weibull', mean: 55, shape: 2 }, 55, 55 ** 2 * (4 / Math.PI - 1)],
  // Γ(21)/Γ(11)² − 1 = 20!/(10!)² − 1
  [{ family: 'weibull', mean: 1, shape: 0.1 }, 1, 184_755],
  [{ family: 'pareto', mean: 55, alpha: 2.5 }, 55, 55 ** 2 / 1.25],
  [{ family: 'pareto', mean: 55, alpha: 2 }, 55, Infinity],
  [{ family: 'triangular', low: 10, mode: 50, high: 120 }, 60, 9300 / 18],
  [{ family: 'empirical', values: [1, 2, 3, 6] }, 3, 3.5],
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
