import { expect, test } from 'vitest';
import { Paired } from '../../src/estimate/paired.js';
import { shareInterval } from '../../src/estimate/share-interval.js';
import { chanceFrom } from '../support/shuffling-player.js';

function saidOf(these: readonly number[], others: readonly number[]) {
  const paired = new Paired();
  paired.add(Float64Array.from(these), Float64Array.from(others));
  return paired.differences();
}

test('four pairs are compared as by hand', () => {
  const { difference, ratio, greater, saved } = saidOf([1, 2, 3, 4], [2, 4, 5, 7]);
  expect(difference.value).toBe(2);
  expect(difference.high! - 2).toBeCloseTo((3.182446 * Math.sqrt(2 / 3)) / 2, 5);
  expect(ratio!.value).toBeCloseTo(1.8, 14);
  expect(greater.value).toBe(1);
  expect(saved).toBeCloseTo((5 / 3 + 13 / 3) / (2 / 3), 12);
});

test('equal differences give an interval of width 0 and no `saved`', () => {
  expect(saidOf([3, 3], [4, 4])).toMatchObject({
    difference: { value: 1, low: 1, high: 1 },
    ratio: { value: 4 / 3, low: 4 / 3, high: 4 / 3 },
    saved: null,
  });
});

test('there is no ratio to a mean of 0', () => {
  expect(saidOf([0, 0], [4, 4]).ratio).toBeNull();
  expect(saidOf([0], [0])).toMatchObject({ difference: { value: 0 }, ratio: null });
});

test('the interval of a ratio contains the true ratio in 95 of 100 samples', () => {
  const chance = chanceFrom(5);
  let held = 0;
  for (let times = 0; times < 1000; times++) {
    const these = Array.from({ length: 100 }, () => 1 + chance());
    const { low, high } = saidOf(
      these,
      these.map((value) => 2 * value + chance()),
    ).ratio!;
    if (low! <= 3.5 / 1.5 && 3.5 / 1.5 <= high!) held += 1;
  }
  expect(held / 1000).toBeGreaterThan(0.93);
  expect(held / 1000).toBeLessThan(0.97);
});

/** Brown, Cai & DasGupta, Statistical Science 16 (2001): Wilson's interval of 0 and of 5 in 10. */
test('a share stays within 0 and 1', () => {
  expect(shareInterval(0, 10).low).toBe(0);
  expect(shareInterval(0, 10).high).toBeCloseTo(0.2775, 4);
  expect(shareInterval(5, 10).low).toBeCloseTo(0.2366, 4);
  expect(shareInterval(5, 10).high).toBeCloseTo(0.7634, 4);
});
