import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QUANTITIES, STATISTICS } from '../../src/estimate/target.js';
import { formatPrecision, parsePrecision } from '../../src/simulation/written-precision.js';

const targets = fc.record({
  quantity: fc.constantFrom(...QUANTITIES),
  statistic: fc.constantFrom(...STATISTICS),
});

test('a precision is read as it is written, whatever its decimals', () => {
  fc.assert(
    fc.property(targets, fc.integer({ min: 1, max: 1e14 - 1 }), (target, digits) => {
      const whole = String(digits).padStart(13, '0');
      const percent = `${Number(whole.slice(0, -12))}.${whole.slice(-12)}`;
      const precision = { target, relative: Number(percent) / 100 };
      expect(parsePrecision(formatPrecision(precision), 'precision')).toEqual(precision);
    }),
    { seed: 6, numRuns: 2000 },
  );
});

test('a share alone is of the mean makespan', () => {
  const precision = parsePrecision(' 0.5 % ', 'precision');
  expect(formatPrecision(precision)).toBe('makespan.mean 0.5%');
});

test.each(['', 'high', '0%', '100%', '1', 'makespan.p42 1%', 'makespan.p95'])(
  '%j is refused',
  (text) => {
    expect(() => parsePrecision(text, 'precision')).toThrow('precision: found');
  },
);
