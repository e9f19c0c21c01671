import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shards } from '../../src/simulation/shards.js';
import { TimeClusters } from '../../src/simulation/time-clusters.js';

const sizes = fc.integer({ min: 0, max: 12 }).map((power) => 2 ** power);

test('shards join, whatever the stops, and are no larger than they may be', () => {
  const stops = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), sizes, stops, (total, size, cuts) => {
      const all = [
        ...shards(
          total,
          size,
          cuts.toSorted((a, b) => a - b),
        ),
      ];
      expect(all[0]?.from).toBe(0);
      expect(all.at(-1)?.to).toBe(total);
      for (const [index, { from, to }] of all.entries()) {
        expect(from).toBe(all[index - 1]?.to ?? 0);
        expect(to - from).toBeLessThanOrEqual(size);
      }
    }),
    { seed: 7 },
  );
});

/** The clusters of times that are 1 ns each, one a replication. */
function clustersOf(total: number, size: number, stops: readonly number[]): TimeClusters {
  const clusters = new TimeClusters();
  for (const { from, to } of shards(total, size, stops)) {
    clusters.add(from, Float64Array.of(0, to - from), [to - from]);
  }
  return clusters;
}

test('there are 32 to 64 clusters once there are as many replications, all but the last alike', () => {
  for (const total of [64, 1000, 4096, 50_000]) {
    const counts = clustersOf(total, 512, []).all.map(({ count }) => count);
    expect(counts.length).toBeGreaterThanOrEqual(32);
    expect(counts.length).toBeLessThanOrEqual(64);
    expect(new Set(counts.slice(0, -1)).size).toBe(1);
  }
});

test('clusters do not depend on where a precision was looked at', () => {
  const plain = clustersOf(3000, 512, []).all;
  expect(clustersOf(3000, 512, [256, 320, 401, 777, 1525]).all).toEqual(plain);
});
