import { loadKernel, parseScenario, type Games } from '@simul/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showAtOnce } from '../../src/lib/stage/show-at-once.js';
import { showDrawn } from '../../src/lib/stage/show-drawn.js';
import type { HallToPlay } from '../../src/lib/stage/showing.js';
import { orders } from './orders.js';

const HALL = { strategy: { kind: 'async' }, seed: 1n, replication: 0 } as const;

function drawn(document: object): HallToPlay {
  return { ...HALL, scenario: parseScenario(document) };
}

test('what is shown at once is what a worker would show; of drawn times nothing is', async () => {
  const kernel = await loadKernel();
  let shown = 0;
  fc.assert(
    fc.property(orders, (order) => {
      const showing = showAtOnce(order);
      const { scenario } = order;
      const isDrawn =
        'rounds' in scenario &&
        [scenario.rounds, scenario.moveTime, scenario.replyTime].some(
          ({ family }) => family !== 'constant',
        );
      expect(showing === undefined).toBe(isDrawn);
      if (showing === undefined) return;
      shown += 1;
      expect(showing).toEqual(showDrawn(kernel, order, () => undefined));
    }),
    { seed: 71, numRuns: 600 },
  );
  expect(shown).toBeGreaterThan(30);
});

test.each([
  ['moves', { moveTime: 'exp(5s)' }],
  ['replies', { replyTime: 'gamma(55s, cv=0.5)' }],
  ['rounds', { rounds: 'poisson(30)' }],
])('nothing is shown at once of drawn %s', (_, document) => {
  expect(showAtOnce(drawn(document))).toBeUndefined();
});

test('nothing is shown at once of what would stall the page', () => {
  expect(showAtOnce(drawn({ boards: 50, rounds: 50 }))).toBeDefined();
  expect(showAtOnce(drawn({ boards: 50, rounds: 51 }))).toBeUndefined();
  expect(showAtOnce(drawn({ boards: 10_000_000, rounds: 10_000_000 }))).toBeUndefined();
  expect(showAtOnce(drawn({ boards: 1, rounds: 10_000_000 }))).toBeUndefined();
});

test('recorded games are shown at once, as they were recorded', () => {
  const games: Games = [
    [[1, 2]],
    [
      [3, 4],
      [0, 0.5],
    ],
  ];
  const showing = showAtOnce({ ...HALL, scenario: { games } });
  expect(showing!.result).toMatchObject({ moves: 3, makespan: 8.5 });
  expect(showing!.picture).toMatchObject({ kind: 'film', end: 8.5, moves: 3 });
});

test('moves that are cut into very many slices are left to a worker', () => {
  const sliced = (quantum: number): HallToPlay => ({
    ...HALL,
    scenario: parseScenario({}),
    strategy: { kind: 'threads', quantum },
  });
  expect(showAtOnce(sliced(2))).toBeDefined();
  expect(showAtOnce(sliced(0.001))).toBeUndefined();
});
