import type { Bin } from '@simul/core';

/** A bin, and how high it stands: its share of all by its width, the highest being 1. */
export interface Bar extends Bin {
  readonly height: number;
  /** Of all values. */
  readonly share: number;
  /** Of all values, those of the bins before it included. */
  readonly within: number;
}

export function barsOf(bins: readonly Bin[]): readonly Bar[] {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const highest = Math.max(...bins.map(({ count }) => count));
  let passed = 0;
  return bins.map((bin) => {
    passed += bin.count;
    return {
      ...bin,
      height: bin.count / highest,
      share: bin.count / total,
      within: passed / total,
    };
  });
}
