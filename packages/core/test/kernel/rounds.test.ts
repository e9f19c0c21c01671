import { beforeAll, describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import type { RoundsDistribution } from '../../src/distribution/distribution.js';
import { logGammaLanczos } from '../support/cumulative.js';
import { compileProbe, type Probe } from '../support/probe.js';
import { zOfMean, zOfShare, zOfVariance } from '../support/sample.js';

const TOLERANCE = 4.2;

let kernel: Kernel;

beforeAll(async () => {
  kernel = await loadKernel();
});

function sampleOf(rounds: RoundsDistribution, boards: number): Float64Array {
  const time = { family: 'constant', value: 0 } as const;
  const scenario = { boards, rounds, moveTime: time, replyTime: time };
  const { games } = kernel.draw(scenario, { seed: 5n, replication: 1 });
  return Float64Array.from(games, (game) => game.length);
}

/** The probability of every count up to `most`, where a draw of 0 has been taken as 1. */
type Probabilities = readonly number[];

function probabilities(most: number, of: (count: number) => number): Probabilities {
  const drawn = Array.from({ length: most + 1 }, (_, count) => of(count));
  return [0, drawn[0]! + drawn[1]!, ...drawn.slice(2)];
}

const poisson = (mean: number, most: number) =>
  probabilities(most, (k) => Math.exp(k * Math.log(mean) - mean - logGammaLanczos(k + 1)));

const geometric = (mean: number, most: number) =>
  probabilities(most, (k) => (k === 0 ? 0 : (1 / mean) * (1 - 1 / mean) ** (k - 1)));

const uniform = (low: number, high: number) =>
  probabilities(high, (k) => (k < low ? 0 : 1 / (high - low + 1)));

const DRAWN: readonly (readonly [string, RoundsDistribution, Probabilities])[] = [
  ['poisson(30)', { family: 'poisson', mean: 30 }, poisson(30, 200)],
  ['poisson(7.5)', { family: 'poisson', mean: 7.5 }, poisson(7.5, 100)],
  ['poisson(0.4)', { family: 'poisson', mean: 0.4 }, poisson(0.4, 60)],
  ['poisson(300)', { family: 'poisson', mean: 300 }, poisson(300, 700)],
  ['geometric(30)', { family: 'geometric', mean: 30 }, geometric(30, 2000)],
  ['geometric(1.5)', { family: 'geometric', mean: 1.5 }, geometric(1.5, 100)],
  ['uniform(20, 40)', { family: 'uniform', low: 20, high: 40 }, uniform(20, 40)],
  ['uniform(0, 3)', { family: 'uniform', low: 0, high: 3 }, uniform(0, 3)],
];

describe.each(DRAWN)('%s', (_, rounds, probability) => {
  const mean = probability.reduce((sum, p, k) => sum + p * k, 0);
  const variance = probability.reduce((sum, p, k) => sum + p * (k - mean) ** 2, 0);
  let sample: Float64Array;

  beforeAll(() => {
    sample = sampleOf(rounds, 20_000);
  });

  test('has its mean', () => {
    expect(Math.abs(zOfMean(sample, mean, variance))).toBeLessThan(TOLERANCE);
  });

  test('has its variance', () => {
    expect(Math.abs(zOfVariance(sample, mean, variance))).toBeLessThan(TOLERANCE);
  });

  test('has its distribution at every count that is likely enough to judge', () => {
    let below = 0;
    for (const [count, p] of probability.entries()) {
      below += p;
      const expected = sample.length * Math.min(below, 1 - below);
      if (expected > 20) expect(Math.abs(zOfShare(sample, count, below))).toBeLessThan(TOLERANCE);
    }
  });

  test('has at least one round', () => {
    expect(Math.min(...sample)).toBeGreaterThanOrEqual(1);
  });
});

test('geometric(1) is always one round', () => {
  expect(new Set(sampleOf({ family: 'geometric', mean: 1 }, 1000))).toEqual(new Set([1]));
});

test('empirical rounds are the values with equal probability, 0 taken as 1', () => {
  const sample = sampleOf({ family: 'empirical', values: [0, 4, 4, 9] }, 20_000);
  expect(new Set(sample)).toEqual(new Set([1, 4, 9]));
  expect(Math.abs(zOfShare(sample, 1, 1 / 4))).toBeLessThan(TOLERANCE);
  expect(Math.abs(zOfShare(sample, 4, 3 / 4))).toBeLessThan(TOLERANCE);
});

describe('a poisson table', () => {
  let probe: Probe['real'];

  beforeAll(async () => {
    ({ real: probe } = await compileProbe(`
      import { Distribution } from './distribution/distribution';
      import { poisson, poissonLength, preparePoisson } from './distribution/poisson';
      const d = changetype<Distribution>(__heap_base);
      export function prepare(mean: f64): f64 {
        d.first = mean;
        d.length = poissonLength(mean);
        d.tableAt = __heap_base + offsetof<Distribution>();
        memory.grow(1 + <i32>(d.length >> 13));
        preparePoisson(d);
        return <f64>d.length;
      }
      export function quantile(u: f64): f64 {
        return poisson(d, <u64>(u * 18446744073709551616.0));
      }
    `));
  });

  /** Of the counts that evenly spaced probabilities ask for. */
  function moments(size: number): { mean: number; variance: number } {
    const counts = Array.from({ length: size }, (_, i) => probe['quantile']!((i + 0.5) / size));
    const mean = counts.reduce((sum, count) => sum + count, 0) / size;
    const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0);
    return { mean, variance: squares / size };
  }

  test.each([0.4, 30, 12_345.6, 1e7])('of mean %d has that mean, and as its variance', (mean) => {
    probe['prepare']!(mean);
    const found = moments(100_000);
    expect(Math.abs(found.mean - mean)).toBeLessThan(1e-4 * Math.sqrt(mean));
    expect(Math.abs(found.variance / mean - 1)).toBeLessThan(2e-3);
  });

  test.each([0.001, 0.4, 30, 12_345.6, 1e7])(
    'of mean %d reaches seven deviations and more',
    (mean) => {
      probe['prepare']!(mean);
      const [least, greatest] = [probe['quantile']!(2 ** -53), probe['quantile']!(1 - 2 ** -53)];
      const deviations = (count: number) => (count - mean) / Math.sqrt(mean);
      if (mean > 1000) expect(deviations(least)).toBeCloseTo(-8.2, 0);
      else expect(least).toBe(0);
      expect(deviations(greatest)).toBeGreaterThan(7);
      expect(greatest).toBeLessThan(mean + 9 * Math.sqrt(mean) + 30);
    },
  );
});
