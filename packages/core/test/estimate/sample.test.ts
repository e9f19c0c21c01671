import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ecdf } from '../../src/estimate/ecdf.js';
import { histogram } from '../../src/estimate/histogram.js';
import { LogCounts } from '../../src/estimate/log-counts.js';
import { Sample } from '../../src/estimate/sample.js';
import { placesOf, summarise } from '../../src/estimate/summarise.js';

const value = fc.oneof(
  fc.double({ min: 1e-20, max: 1e9, noNaN: true }),
  fc.double({ min: 3600, max: 3700, noNaN: true }),
  fc.constantFrom(0, 1, 60),
);
const values = fc
  .array(value, { minLength: 1, maxLength: 300 })
  .map((list) => Float64Array.from(list));

function sampleOf(list: Float64Array, kept: number, pieces: number = 1): Sample {
  const sample = new Sample(kept, 0);
  const size = Math.ceil(list.length / pieces);
  for (let from = 0; from < list.length; from += size) sample.add(list.subarray(from, from + size));
  return sample;
}

test('ranks are those of the sorted values, whatever the values', () => {
  fc.assert(
    fc.property(values, (list) => {
      const ranks = Array.from(list, (_, index) => index + 1);
      const found = sampleOf(list, Infinity).ranked(ranks);
      expect(found.map(({ from }) => from)).toEqual([...list.toSorted()]);
    }),
    { seed: 1 },
  );
});

test('counted values are within their buckets, whose width is at most 2⁻¹² of the value', () => {
  fc.assert(
    fc.property(values, (list) => {
      const ranks = Array.from(list, (_, index) => index + 1);
      const sorted = list.toSorted();
      for (const [index, { from, to }] of sampleOf(list, 0).ranked(ranks).entries()) {
        expect(from).toBeLessThanOrEqual(sorted[index]!);
        expect(to).toBeGreaterThanOrEqual(sorted[index]!);
        expect(to - from).toBeLessThanOrEqual(sorted[index]! / 4096);
      }
    }),
    { seed: 2 },
  );
});

test('neither the size of the calls nor the switch to counting changes a bit', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 2, max: 9 }), (list, pieces) => {
      const places = placesOf(list.length);
      const said = (kept: number, cut: number) => summarise(sampleOf(list, kept, cut), places);
      expect(said(Infinity, pieces)).toEqual(said(Infinity, 1));
      expect(said(0, pieces)).toEqual(said(0, 1));
      expect(said(list.length - 1, pieces)).toEqual(said(0, 1));
    }),
    { seed: 3 },
  );
});

test('counts do not depend on the order of the values', () => {
  fc.assert(
    fc.property(fc.array(values, { maxLength: 5 }), (lists) => {
      const counted = (order: readonly Float64Array[]) => {
        const counts = new LogCounts();
        for (const list of order) counts.add(list);
        return [...counts.buckets()];
      };
      expect(counted(lists.toReversed())).toEqual(counted(lists));
    }),
    { seed: 4 },
  );
});

test('intervals of counted values contain those of kept ones; means are the same', () => {
  fc.assert(
    fc.property(values, (list) => {
      const places = placesOf(list.length);
      const kept = summarise(sampleOf(list, Infinity), places);
      const counted = summarise(sampleOf(list, 0), places);
      expect(counted.mean).toEqual(kept.mean);
      for (const [p, { low, high }] of Object.entries(kept.quantiles)) {
        const wider = counted.quantiles[p]!;
        expect(wider.low === null).toBe(low === null);
        expect(wider.low ?? 0).toBeLessThanOrEqual(low ?? 0);
        expect(wider.high ?? Infinity).toBeGreaterThanOrEqual(high ?? Infinity);
      }
    }),
    { seed: 5 },
  );
});

test('a histogram of counted values counts every one', () => {
  fc.assert(
    fc.property(values, (list) => {
      const bins = histogram(sampleOf(list, 0), 12);
      expect(bins.reduce((total, { count }) => total + count, 0)).toBe(list.length);
    }),
    { seed: 6 },
  );
});

test('a distribution function goes from the least to the greatest value and is exact at every step', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 2, max: 50 }), (list, steps) => {
      const points = ecdf(sampleOf(list, Infinity), steps);
      expect(points.length).toBe(Math.min(steps, list.length));
      expect(points.at(-1)).toEqual({ value: Math.max(...list), share: 1 });
      if (points.length > 1) expect(points[0]!.value).toBe(Math.min(...list));
      for (const { value, share } of points) {
        const below = list.filter((each) => each < value).length / list.length;
        const within = list.filter((each) => each <= value).length / list.length;
        expect(share).toBeGreaterThan(below);
        expect(share).toBeLessThanOrEqual(within);
      }
    }),
    { seed: 7 },
  );
});
