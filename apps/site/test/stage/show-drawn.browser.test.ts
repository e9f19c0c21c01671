import { loadKernel, parseScenario, replay, type Kernel } from '@simul/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mastersOf } from '../../src/lib/settings/masters.js';
import type { CurveOrder } from '../../src/lib/stage/curve.js';
import { reportedOf, type HallToPlay, type Showing } from '../../src/lib/stage/showing.js';
import { Stage } from '../../src/lib/stage/stage.js';
import { startStageWorker } from '../../src/lib/stage/start-worker.js';
import { densityOf } from '../film/support/densities.js';
import { filmed } from '../film/support/filmed.js';
import { orders } from './orders.js';

const stage = new Stage(startStageWorker);
const { signal } = new AbortController();

function shown(order: HallToPlay): Promise<Showing> {
  return stage.ask((remote, tell) => remote.show(order, tell), signal);
}

function playedHere(kernel: Kernel, order: HallToPlay) {
  const workload = kernel.draw(order.scenario, order);
  const { games } = workload;
  const { strategy } = order;
  const played = replay(workload, strategy);
  return {
    ...played,
    games,
    workload,
    strategy,
    boards: games.length,
    masters: mastersOf(strategy),
  };
}

test('what a worker shows of any hall is what is played and filmed here', async () => {
  const kernel = await loadKernel();
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      const { result, picture } = await shown(order);
      expect(result).toEqual(reportedOf(kernel.play(order, order.strategy)));
      expect(picture).toEqual(filmed(playedHere(kernel, order)));
    }),
    { seed: 74, numRuns: 60 },
  );
});

test.each([
  { boards: 4001, strategy: { kind: 'async' } as const },
  { boards: 9, strategy: { kind: 'hybrid', masters: 4001 } as const },
])(
  'of more boards or masters than can be told apart it shows how densely they are',
  async (hall) => {
    const { boards, strategy } = hall;
    const scenario = parseScenario({
      boards,
      rounds: 'poisson(2)',
      moveTime: 'exp(1s)',
      replyTime: 'exp(9s)',
    });
    const order: HallToPlay = { scenario, strategy, seed: 5n, replication: 3 };
    const kernel = await loadKernel();
    const { result, picture } = await shown(order);
    expect(result).toEqual(reportedOf(kernel.play(order, strategy)));
    const { boards: crowd, ...wanted } = densityOf(playedHere(kernel, order));
    expect({ ...picture, boards: undefined }).toEqual({ ...wanted, boards: undefined });
    expect(picture.kind === 'density' && isSame(picture.boards.counts, crowd.counts)).toBe(true);
  },
);

test('a curve has a point for each number of boards in each hall, as it is played here', async () => {
  const scenario = parseScenario({
    rounds: 'poisson(9)',
    moveTime: 'exp(5s)',
    replyTime: 'exp(55s)',
  });
  const order = {
    scenario,
    halls: [{ kind: 'sync' }, { kind: 'hybrid', masters: 2 }],
    seed: 3n,
    replication: 1,
    boards: [1, 2, 5, 40],
  } as CurveOrder;
  const points = await stage.ask((remote, tell) => remote.curve(order, tell), signal);
  const { halls, boards: counts, ...draw } = order;
  const kernel = await loadKernel();
  const played = halls.map((strategy) =>
    counts.map((boards) => {
      const each = { ...draw, scenario: { ...order.scenario, boards } };
      const { makespan, throughput } = kernel.play(each, strategy);
      return { boards, makespan, throughput };
    }),
  );
  expect(points).toEqual(played);
});

test('what makes no sense is refused in the words of the core', async () => {
  const scenario = parseScenario({ moveTime: 'exp(1s)' });
  const order: HallToPlay = {
    scenario,
    strategy: { kind: 'sync', openGames: 3 },
    seed: 1n,
    replication: 0,
  };
  await expect(shown(order)).rejects.toThrow(/strategy\.openGames: found/);
});

/** Matchers are too slow for millions of numbers. */
function isSame(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((count, index) => count === b[index]);
}
