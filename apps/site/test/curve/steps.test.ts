import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveByKey } from '../../src/lib/chart/slider-keys.js';
import { inSteps, stepFrom } from '../../src/lib/curve/steps.js';

const boards = fc.double({ min: 1, max: 4096, noNaN: true }).map(inSteps);

test('a step up and a step down lead back', () => {
  fc.assert(
    fc.property(boards, (from) => {
      expect(stepFrom(stepFrom(from, 1), -1)).toBeCloseTo(from, 9);
    }),
    { seed: 1 },
  );
});

test('steps are tenths below ten and boards above', () => {
  expect([9.8, 9.9, 10].map((from) => stepFrom(from, 1))).toEqual([9.9, 10, 11]);
  expect([10, 11, 1000].map((from) => stepFrom(from, -1))).toEqual([9.9, 10, 999]);
});

test('keys stay within reach', () => {
  const keys = fc.constantFrom('ArrowUp', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End');
  fc.assert(
    fc.property(keys, boards, (key, from) => {
      const reach = { least: 1.1, most: 4096, end: 9999, step: stepFrom };
      const moved = moveByKey(key, from, reach)!;
      expect(moved).toBeGreaterThanOrEqual(1.1);
      expect(moved).toBeLessThanOrEqual(4096);
    }),
    { seed: 2 },
  );
});

test('pages double and halve, and other keys are let through', () => {
  const reach = { least: 1, most: 4096, end: 48, step: stepFrom };
  expect(moveByKey('PageUp', 12, reach)).toBe(24);
  expect(moveByKey('PageDown', 12, reach)).toBe(6);
  expect(moveByKey('End', 12, reach)).toBe(48);
  expect(moveByKey('Tab', 12, reach)).toBeUndefined();
});
