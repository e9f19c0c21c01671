import { expect, test } from 'vitest';
import { createPool } from '../../src/pool/node/index.js';

test('a pool has the given number of workers, by default the parallelism of the machine', () => {
  expect(createPool({ workers: 3 }).workers).toBe(3);
  expect(createPool().workers).toBeGreaterThan(0);
});

test.each([
  [{ workers: 0 }, /^workers: found 0, wanted a whole number from 1/],
  [{ workers: 1.5 }, /^workers: found 1\.5/],
  [{ workers: NaN }, /^workers: found NaN/],
  [{ patience: 0 }, /^patience: found 0/],
  [{ patience: Infinity }, /^patience: found Infinity/],
  [{ idleTime: -1 }, /^idleTime: found -1/],
])('%o makes no sense', (options, message) => {
  expect(() => createPool(options)).toThrow(message);
});
