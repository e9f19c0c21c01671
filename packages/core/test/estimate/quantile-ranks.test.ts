import { expect, test } from 'vitest';
import { coverage, quantileRanks } from '../../src/estimate/quantile-ranks.js';

/** johngavin.github.io/irishbuoys, ci_order_statistics. */
test('coverage of two order statistics is the published one', () => {
  expect(coverage(1000, 0.95, 935, 963)).toBeCloseTo(0.9544052, 7);
  expect(coverage(1000, 0.99, 983, 996)).toBeCloseTo(0.957481, 7);
});

test.each([
  [20, 0.5, 6, 15, 0.9586],
  [100, 0.5, 40, 61, 0.9648],
  [1000, 0.5, 469, 532, 0.9537],
  [1000, 0.95, 936, 964, 0.9581],
  [1000, 0.99, 983, 997, 0.9761],
  [10_000, 0.95, 9457, 9543, 0.9515],
  [100_000, 0.999, 99_880, 99_920, 0.9548],
])('of %i values the %f-quantile lies between ranks %i and %i', (n, p, low, high, covered) => {
  expect(quantileRanks(n, p)).toEqual({ low, high });
  expect(coverage(n, p, low, high)).toBeCloseTo(covered, 4);
});

test.each([
  [0.95, 72],
  [0.99, 368],
  [0.999, 3688],
])('an upper limit for the %f-quantile takes at least %i values', (p, n) => {
  expect(quantileRanks(n - 1, p).high).toBeUndefined();
  expect(quantileRanks(n, p).high).toBe(n);
});

test('a single value limits nothing', () => {
  expect(quantileRanks(1, 0.5)).toEqual({ low: undefined, high: undefined });
});
