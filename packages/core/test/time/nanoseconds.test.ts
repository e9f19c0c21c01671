import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HORIZON, toNanoseconds, toSeconds } from '../../src/time/nanoseconds.js';

test('0.1 is exactly a tenth, whatever stands before the point', () => {
  expect(toNanoseconds(0.1)).toBe(100_000_000n);
  expect(toNanoseconds(1_048_576.1)).toBe(1_048_576_100_000_000n);
  expect(toNanoseconds(5_000_000_000.1)).toBe(5_000_000_000_100_000_000n);
});

test('seconds hold every nanosecond of 97 days', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 2n ** 23n * 1_000_000_000n), (time) => {
      expect(toNanoseconds(toSeconds(time))).toBe(time);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('seconds hold every microsecond of 200 years', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, HORIZON / 1000n), (microseconds) => {
      const time = microseconds * 1000n;
      expect(toNanoseconds(toSeconds(time))).toBe(time);
    }),
    { seed: 2, numRuns: 2000 },
  );
});

test('seconds are what a reader makes of the decimal', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, HORIZON), (time) => {
      const digits = String(time).padStart(10, '0');
      expect(toSeconds(time)).toBe(Number(`${digits.slice(0, -9)}.${digits.slice(-9)}`));
    }),
    { seed: 3, numRuns: 5000 },
  );
});

test('seconds are the nearest double', () => {
  const sixthsOfDays = 14_400_000_000_000n * 7n + 1n;
  expect(toSeconds(sixthsOfDays)).toBe(100_800.000000001);
  expect(toSeconds(HORIZON)).toBe(6_311_520_000);
});
