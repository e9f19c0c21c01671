import type { Bucket } from './bucket.js';
import type { Sample } from './sample.js';

/** A bin from `from` (inclusive) to `to` (exclusive; inclusive in the last bin). */
export type Bin = Bucket;

/**
 * Counts values in bins of equal width between the least and the greatest value; one bin if all are
 * equal. Values known only by their bucket count at the middle of it.
 */
export function histogram(sample: Sample, bins: number): readonly Bin[] {
  const { min, max } = sample.moments;
  if (min === max) return [{ from: min, to: max, count: sample.count }];
  const width = (max - min) / bins;
  const counts = new Array<number>(bins).fill(0);
  const add = (value: number, count: number) => {
    counts[Math.min(bins - 1, Math.floor((value - min) / width))]! += count;
  };
  for (const value of sample.values ?? []) add(value, 1);
  for (const { from, to, count } of sample.buckets()) add(from + (to - from) / 2, count);
  const edge = (bin: number) => (bin === bins ? max : min + bin * width);
  return counts.map((count, bin) => ({ from: edge(bin), to: edge(bin + 1), count }));
}
