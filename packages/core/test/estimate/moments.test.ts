import { expect, test } from 'vitest';
import { enoughForMean, Moments } from '../../src/estimate/moments.js';

function momentsOf(values: readonly number[]): Moments {
  const moments = new Moments();
  moments.add(Float64Array.from(values));
  return moments;
}

test('mean, variance and skewness are those computed by hand', () => {
  const { mean, variance, skewness, min, max } = momentsOf([2, 3, 5, 10]);
  expect([mean, min, max]).toEqual([5, 2, 10]);
  expect(variance).toBeCloseTo(38 / 3, 14);
  expect(skewness).toBeCloseTo(90 / 4 / Math.sqrt(38 / 4) ** 3, 14);
});

test('a large constant added to all values costs no digit', () => {
  const { mean, variance, skewness } = momentsOf([2, 3, 5, 10].map((value) => value + 2 ** 40));
  expect(mean).toBe(5 + 2 ** 40);
  expect(variance).toBeCloseTo(38 / 3, 12);
  expect(skewness).toBeCloseTo(90 / 4 / Math.sqrt(38 / 4) ** 3, 12);
});

test('a first value far from the others costs few digits', () => {
  const others = Array.from({ length: 100_000 }, (_, index) => 1 + (index % 2) / 8);
  const { mean } = momentsOf([2 ** 30, ...others]);
  expect(mean / ((2 ** 30 + 106_250) / 100_001)).toBeCloseTo(1, 11);
});

test('a million tenths are a hundred thousand', () => {
  const moments = momentsOf([0, ...new Array<number>(1_000_000).fill(0.1)]);
  expect(moments.mean * 1_000_001).toBeCloseTo(100_000, 9);
});

test('the mean of an exponential time needs a hundred values', () => {
  expect(enoughForMean({ skewness: 2 })).toBe(100);
});
