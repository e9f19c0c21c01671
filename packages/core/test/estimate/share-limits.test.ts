import { expect, test } from 'vitest';
import { shareLimits } from '../../src/estimate/share-limits.js';

test('of equal parts the limits are as close as those of a ratio on the scale of odds', () => {
  const parts = Array.from({ length: 1000 }, (_, i) => ({ x: i % 2 === 0 ? 4 : 6, n: 10 }));
  const { low, high } = shareLimits(parts);
  // 1.96 standard errors of 0.1/√999, by 0.5² on the scale of odds.
  const half = (1.9623 * (0.1 / Math.sqrt(999))) / 0.25;
  expect(Math.log(high / (1 - high))).toBeCloseTo(half, 4);
  expect(Math.log(low / (1 - low))).toBeCloseTo(-half, 4);
});

test('a share that does not vary has no doubt', () => {
  const parts = Array.from({ length: 50 }, () => ({ x: 1, n: 4 }));
  expect(shareLimits(parts)).toEqual({ low: 0.25, high: 0.25 });
});

test('to have seen none in 64 parts leaves a share of a few in a hundred possible', () => {
  const none = shareLimits(Array.from({ length: 64 }, () => ({ x: 0, n: 30 })));
  expect(none.high).toBeGreaterThan(0.05);
  const all = shareLimits(Array.from({ length: 64 }, () => ({ x: 30, n: 30 })));
  expect(all.low).toBeCloseTo(1 - none.high, 12);
});

test('what one part of many holds is known less closely than what all share', () => {
  const even = shareLimits(Array.from({ length: 100 }, (_, i) => ({ x: i % 2, n: 50 })));
  const lumped = shareLimits(
    Array.from({ length: 100 }, (_, i) => ({ x: i === 0 ? 50 : 0, n: 50 })),
  );
  expect(lumped.high).toBeGreaterThan(10 * even.high);
});
