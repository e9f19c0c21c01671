import { expect, test } from 'vitest';
import { coverage, quantileRanks } from '../../src/estimate/quantile-ranks.js';

/** johngavin.github.io/irishbuoys, ci_order_statistics. */
test('coverage of two order statistics is the published one', () => {
  expect(coverage(1000, 0.95, 935, 963)).toBeCloseTo(0.9544052, 7);
  expect(coverage(1000, 0.99, 983, 996)).toBeCloseTo(0.957481, 7);
});

/** The pairs with at most 2.5 % on either side, whose coverage was computed in logarithms. */
test.each([
  [20, 0.5, 6, 15, 0.9586],
  [100, 0.5, 40, 61, 0.9648],
  [1000, 0.5, 469, 532, 0.9537],
  [1000, 0.95, 936, 964, 0.9581],
  [1000, 0.99, 983, 997, 0.9761],
  [10_000, 0.95, 9457, 9543, 0.9515],
  [100_000, 0.999, 99_880, 99_920, 0.9548],
])('of %i values and the %f-quantile ranks %i and %i cover so much', (n, p, low, high, covered) => {
  expect(coverage(n, p, low, high)).toBeCloseTo(covered, 4);
});

/** Every pair tried. */
function exhaustively(n: number, p: number): { low: number; high: number } {
  let best = { low: 1, high: n, covered: coverage(n, p, 1, n) };
  for (let low = 1; low < n; low++) {
    for (let high = low + 1; high <= n && high - low <= best.high - best.low; high++) {
      const covered = coverage(n, p, low, high);
      const isCloser = high - low < best.high - best.low;
      if (covered >= 0.95 && (isCloser || covered > best.covered)) best = { low, high, covered };
    }
  }
  return { low: best.low, high: best.high };
}

test.each([
  [20, 0.5],
  [73, 0.95],
  [100, 0.5],
  [150, 0.05],
  [200, 0.9],
  [370, 0.99],
])(
  'of %i values and the %f-quantile no closer ranks cover 95 %%, and none as close more',
  (n, p) => {
    const { low, high } = quantileRanks(n, p);
    const best = exhaustively(n, p);
    expect(high! - low!).toBe(best.high - best.low);
    expect(coverage(n, p, low!, high!)).toBeCloseTo(coverage(n, p, best.low, best.high), 12);
  },
);

test.each([
  [1000, 0.5],
  [1000, 0.95],
  [1000, 0.99],
  [10_000, 0.95],
  [100_000, 0.99],
  [1_000_000_000, 0.99],
])('of %i values and the %f-quantile the ranks cover 95 %% and little more', (n, p) => {
  const { low, high } = quantileRanks(n, p);
  expect(coverage(n, p, low!, high!)).toBeGreaterThanOrEqual(0.95);
  expect(coverage(n, p, low!, high!)).toBeLessThan(0.964);
});

test.each([
  [0.95, 72],
  [0.99, 368],
  [0.999, 3688],
])('an upper limit for the %f-quantile takes at least %i values', (p, n) => {
  expect(quantileRanks(n - 1, p).high).toBeUndefined();
  expect(quantileRanks(n, p).high).toBeLessThanOrEqual(n);
});

test('a single value limits nothing', () => {
  expect(quantileRanks(1, 0.5)).toEqual({ low: undefined, high: undefined });
});
