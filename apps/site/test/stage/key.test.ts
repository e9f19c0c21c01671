import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf, type HallToPlay } from '../../src/lib/stage/showing.js';
import { orders } from './orders.js';

const change: fc.Arbitrary<(order: HallToPlay) => HallToPlay> = fc.constantFrom(
  (order: HallToPlay) => ({ ...order, seed: (order.seed + 1n) % 2n ** 64n }),
  (order: HallToPlay) => ({ ...order, replication: order.replication + 1 }),
  (order: HallToPlay) => ({ ...order, strategy: { ...order.strategy, walkTime: 77 } }),
  (order: HallToPlay) => ({ ...order, scenario: { ...order.scenario, boards: 31 } }),
  (order: HallToPlay) => ({ ...order, scenario: { games: [[[1, 1]]] } }),
);

test('orders that differ anywhere have different keys', () => {
  fc.assert(
    fc.property(orders, change, (order, changed) => {
      expect(keyOf(changed(order))).not.toBe(keyOf(order));
    }),
    { seed: 72, numRuns: 500 },
  );
});

test('the same order has the same key, whoever made it', () => {
  fc.assert(
    fc.property(orders, (order) => {
      expect(keyOf(structuredClone(order))).toBe(keyOf(order));
    }),
    { seed: 73, numRuns: 200 },
  );
});
