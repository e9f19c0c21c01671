import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histogram } from '../../src/estimate/histogram.js';
import { Sample } from '../../src/estimate/sample.js';
import { placesOf, summarise } from '../../src/estimate/summarise.js';
import type { Summary } from '../../src/estimate/estimate.js';

function sampleOf(values: Float64Array, kept = Infinity): Sample {
  const sample = new Sample(kept, 0);
  sample.add(values);
  return sample;
}

function summaryOf(values: Float64Array): Summary {
  return summarise(sampleOf(values), placesOf(values.length));
}

test('ten values are summarised as by hand', () => {
  const { mean, sd, min, max, quantiles } = summaryOf(
    new Float64Array([4, 1, 3, 2, 5, 10, 9, 8, 7, 6]),
  );
  expect(mean.value).toBe(5.5);
  expect(sd).toBeCloseTo(Math.sqrt(82.5 / 9), 14);
  expect(mean.high! - mean.value).toBeCloseTo((2.262157 * sd) / Math.sqrt(10), 6);
  expect([min, max]).toEqual([1, 10]);
  expect(quantiles['0.5']).toEqual({ value: 5, low: 2, high: 9 });
  expect(quantiles['0.95']).toEqual({ value: 10, low: 8, high: null });
});

test('a single replication has no interval', () => {
  expect(summaryOf(new Float64Array([7])).mean).toEqual({ value: 7, low: null, high: null });
});

test('equal values leave no doubt about the mean', () => {
  const third = summaryOf(new Float64Array(74_338).fill(59.916666666666664));
  expect([third.mean.value, third.sd]).toEqual([59.916666666666664, 0]);
  expect(summaryOf(new Float64Array(50).fill(0.1)).mean).toEqual({
    value: 0.1,
    low: 0.1,
    high: 0.1,
  });
});

const values = fc
  .array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 200 })
  .map((list) => Float64Array.from(list));

test('quantiles ascend and lie within their intervals and the extremes', () => {
  fc.assert(
    fc.property(values, (sample) => {
      const { quantiles, min, max } = summaryOf(sample);
      const ascending = Object.values(quantiles);
      for (const [index, { value, low, high }] of ascending.entries()) {
        expect(value).toBeGreaterThanOrEqual(ascending[index - 1]?.value ?? min);
        expect(value).toBeLessThanOrEqual(max);
        expect(low ?? min).toBeLessThanOrEqual(value);
        expect(high ?? max).toBeGreaterThanOrEqual(value);
      }
    }),
    { seed: 1 },
  );
});

test('a histogram counts every value once, in bins that join', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 40 }), (sample, wanted) => {
      const bins = histogram(sampleOf(sample), wanted);
      expect(bins.reduce((total, { count }) => total + count, 0)).toBe(sample.length);
      expect(bins[0]!.from).toBe(Math.min(...sample));
      expect(bins.at(-1)!.to).toBe(Math.max(...sample));
      for (const [index, { from }] of bins.slice(1).entries()) expect(from).toBe(bins[index]!.to);
    }),
    { seed: 2 },
  );
});
