import { beforeAll, describe, expect, test } from 'vitest';
import type { TimeDistribution } from '../../src/distribution/distribution.js';
import { compileTableProbe, type TableProbe } from '../support/table-probe.js';
import { bitsOf, MEDIAN, places, starts } from '../support/tails.js';

let probe: TableProbe;

beforeAll(async () => {
  probe = await compileTableProbe();
});

const TIMES: readonly TimeDistribution[] = [
  { family: 'exp', mean: 5 },
  { family: 'uniform', low: 4, high: 16 },
  { family: 'erlang', shape: 3, mean: 55 },
  { family: 'gamma', mean: 5, cv: 0.3 },
  { family: 'gamma', mean: 5, cv: 5 },
  { family: 'gamma', mean: 5, cv: 100 },
  { family: 'gamma', mean: 1000, cv: 1e-6 },
  { family: 'lognormal', mean: 55, cv: 0.6 },
  { family: 'lognormal', mean: 55, cv: 100 },
  { family: 'normal', mean: 55, sd: 5 },
  { family: 'weibull', mean: 55, shape: 0.1 },
  { family: 'weibull', mean: 55, shape: 100 },
  { family: 'pareto', mean: 55, alpha: 1.01 },
  { family: 'triangular', low: 10, mode: 50, high: 120 },
  { family: 'triangular', low: 0, mode: 0, high: 9 },
];

describe.each(TIMES)('%j', (times) => {
  beforeAll(() => {
    probe.prepare(times);
  });

  test('gives no shorter time to a greater draw, neither next to it nor far from it', () => {
    const within = [...places()].filter(({ isUpper }) => isUpper).map(({ tail }) => tail);
    const tails = [...within, ...starts()].flatMap((tail) =>
      tail > 1n ? [tail - 2n, tail] : [tail],
    );
    tails.sort((a, b) => Number(a - b));
    const rising = [
      ...tails.map((tail) => probe.time(bitsOf(tail, false))),
      ...tails.map((tail) => probe.time(bitsOf(tail, true))).reverse(),
    ];
    expect(rising.filter((each, i) => i > 0 && each < rising[i - 1]!)).toEqual([]);
    expect(rising[0]).toBeGreaterThanOrEqual(0);
  });

  test('is in one piece at the median', () => {
    const [below, above] = [false, true].map((side) => probe.time(bitsOf(MEDIAN, side)));
    expect(above! - below!).toBeLessThanOrEqual(1 + 1e-10 * below!);
  });

  test('gives two at once the times it gives one by one, or says that they are long', () => {
    for (const { tail, isUpper } of places()) {
      const bits = bitsOf(tail, isUpper);
      const expected = probe.time(bits);
      const two = probe.twice(bits, bitsOf(tail, !isUpper)).map((each) => BigInt.asUintN(64, each));
      if (expected < 2 ** 51) expect(two).toEqual([BigInt(expected), BigInt(expected)]);
      else expect(two.every((each) => each >= 2n ** 51n)).toBe(true);
    }
  });
});

test.each([1e-6, 1e-4, 0.01, 0.2, 0.224, 0.7, 1, 3, 30, 100])(
  'both ways to the median of a gamma time lead to one place, cv %d',
  (cv) => {
    probe.prepare({ family: 'gamma', mean: 100, cv });
    const [below, above] = [false, true].map((side) => probe.time(bitsOf(MEDIAN, side)));
    expect(Math.abs(above! - below!)).toBeLessThanOrEqual(2);
  },
);

test('a normal time is never below 0, and is 0 as often as it would be', () => {
  probe.prepare({ family: 'normal', mean: 1, sd: 1 });
  const drawn = [...places()].map(({ tail, isUpper, weight }) => {
    const time = probe.time(bitsOf(tail, isUpper));
    return { isZero: time === 0, isNegative: time < 0, weight };
  });
  expect(drawn.filter(({ isNegative }) => isNegative)).toEqual([]);
  const zero = drawn.reduce((sum, { isZero, weight }) => sum + Number(isZero) * weight, 0);
  // P(Z < −1), to half a piece.
  expect(Math.abs(zero - 0.158_655)).toBeLessThan(1 / 512);
});

test('a time between two others comes as near to them as whole nanoseconds do', () => {
  probe.prepare({ family: 'uniform', low: 4, high: 16 });
  expect([false, true].map((side) => probe.time(bitsOf(1n, side)))).toEqual([4e9, 16e9]);
  probe.prepare({ family: 'triangular', low: 4, mode: 5, high: 16 });
  expect(probe.time(bitsOf(1n, false))).toBeLessThan(4e9 + 1000);
  expect(probe.time(bitsOf(1n, true))).toBeGreaterThan(16e9 - 1000);
});
