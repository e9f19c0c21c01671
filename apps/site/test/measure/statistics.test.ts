import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, quantile } from '../../measure/statistics.js';

const values = fc.array(fc.double({ noNaN: true }), { minLength: 1 });
const part = fc.double({ min: 0.01, max: 1, noNaN: true });

test('a quantile is the smallest value that this part does not exceed', () => {
  fc.assert(
    fc.property(values, part, (some, share) => {
      const at = quantile(some, share);
      const below = some.filter((value) => value <= at).length;
      const strictlyBelow = some.filter((value) => value < at).length;
      expect(below).toBeGreaterThanOrEqual(share * some.length);
      expect(strictlyBelow).toBeLessThan(share * some.length);
    }),
    { seed: 1 },
  );
});

test('the median of five stands in the middle', () => {
  expect(median([5, 1, 4, 2, 3])).toBe(3);
});
