import { beforeAll, describe, expect, test } from 'vitest';
import { MOST_DISTRIBUTIONS } from '../../assembly/layout.js';
import type { PlainTime, TimeDistribution } from '../../src/distribution/distribution.js';
import { timeMoments, timeSampler } from '../../src/distribution/families.js';
import { readKernelTimes } from '../support/kernel-times.js';
import { zOfMean, zOfShare, zOfVariance } from '../support/sample.js';
import { splitMix } from '../support/split-mix.js';

const SIZE = 100_000;
/** One in 30,000 for a normal variable. */
const TOLERANCE = 4.2;

let times: (time: TimeDistribution, size?: number) => Float64Array;

beforeAll(async () => {
  times = await readKernelTimes(SIZE);
});

const mix = (...parts: readonly (readonly [number, PlainTime])[]): TimeDistribution => ({
  family: 'mix',
  parts: parts.map(([share, time]) => ({ share, time })),
});

const exp = (mean: number): PlainTime => ({ family: 'exp', mean });

describe.each<readonly [string, TimeDistribution]>([
  ['two exponential parts', mix([0.9, exp(1)], [0.1, exp(50)])],
  ['a normal and a skewed part', mix([0.3, { family: 'normal', mean: 1, sd: 2 }], [0.7, exp(3)])],
  [
    'parts of every kind',
    mix(
      [0.2, { family: 'constant', value: 4 }],
      [0.5, exp(3)],
      [0.3, { family: 'empirical', values: [1, 9] }],
    ),
  ],
  ['one share near 0', mix([1e-4, exp(900)], [1 - 1e-4, exp(1)])],
])('times of %s', (_, time) => {
  test('have their mean and their variance', () => {
    const sample = times(time);
    const { mean, variance } = timeMoments(time);
    expect(Math.abs(zOfMean(sample, mean, variance))).toBeLessThan(TOLERANCE);
    expect(Math.abs(zOfVariance(sample, mean, variance))).toBeLessThan(TOLERANCE);
  });
});

test('each part is drawn as often as its share says, however small', () => {
  for (const share of [1e-4, 0.01, 0.5]) {
    const sample = times(
      mix([share, { family: 'constant', value: 1 }], [1 - share, { family: 'constant', value: 2 }]),
    );
    expect(Math.abs(zOfShare(sample, 1, share))).toBeLessThan(TOLERANCE);
  }
});

test('a share that no draw reaches leaves the other part alone', () => {
  const sample = times(mix([1e-30, { family: 'constant', value: 1 }], [1, exp(2)]));
  expect(sample.filter((time) => time === 1)).toHaveLength(0);
});

test('which part is drawn says nothing of how long it takes', () => {
  const uniform: PlainTime = { family: 'uniform', low: 0, high: 1 };
  const later: PlainTime = { family: 'uniform', low: 10, high: 11 };
  const sample = times(mix([0.03, uniform], [0.97, later]));
  const rare = sample.filter((time) => time <= 1);
  expect(Math.abs(zOfMean(rare, 0.5, 1 / 12))).toBeLessThan(TOLERANCE);
  expect(Math.abs(zOfShare(rare, 0.1, 0.1))).toBeLessThan(TOLERANCE);
});

test('the kernel draws what the thresholds and SplitMix64 say by hand', () => {
  const values = Array.from({ length: 8 }, (_, i) => i + 1);
  const time = mix(
    [0.25, { family: 'constant', value: 100 }],
    [0.35, { family: 'empirical', values }],
    [0.4, { family: 'empirical', values: values.map((value) => 10 * value) }],
  );
  const { table } = timeSampler(time);
  expect(table).toEqual([2n ** 62n, BigInt(0.6 * 2 ** 64)]);
  const drawn = times(time, 500);
  const stream = splitMix(20n, 3n);
  for (let round = 1; round <= drawn.length; round++) {
    const bits = stream.at(2n * BigInt(round));
    const index = Number(stream.next(bits) >> 61n);
    const expected = bits < table[0]! ? 100 : (bits < table[1]! ? 1 : 10) * values[index]!;
    expect(drawn[round - 1]).toBe(expected);
  }
});

test('the order of moves and replies, and what the others are, changes no draw of a mixture', () => {
  const first = mix([0.5, exp(1)], [0.5, exp(2)]);
  expect(times(first, 50)).toEqual(times(first, 50));
  expect(timeSampler(first).parts).toHaveLength(2);
  expect(MOST_DISTRIBUTIONS).toBeGreaterThan(3 + 16 + 16);
});
