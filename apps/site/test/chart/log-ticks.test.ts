import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardTicks, paceTicks, timeTicks } from '../../src/lib/chart/log-ticks.js';

const limits = fc
  .tuple(fc.double({ min: -8, max: 8, noNaN: true }), fc.double({ min: 0.5, max: 6, noNaN: true }))
  .map(([from, decades]) => [10 ** from, 10 ** (from + decades)] as const);

test('ticks ascend between their limits, and are not too many', () => {
  fc.assert(
    fc.property(limits, fc.constantFrom(timeTicks, paceTicks), ([low, high], ticks) => {
      const at = ticks(low, high, 7).map((tick) => tick.at);
      expect(at.length).toBeLessThanOrEqual(7);
      expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
      for (const each of at) expect(each >= low && each <= high).toBe(true);
    }),
    { seed: 1 },
  );
});

test('times are marked as they are said', () => {
  const names = timeTicks(1800, 86_400, 9).map(({ name }) => name);
  expect(names).toEqual(['30 min', '1 h', '2 h', '4 h', '8 h', '1 d']);
});

test('boards are marked by doublings', () => {
  expect(boardTicks(48, 9).map(({ at }) => at)).toEqual([1, 2, 4, 8, 16, 32]);
  expect(boardTicks(48, 3).map(({ at }) => at)).toEqual([1, 4, 16]);
});
