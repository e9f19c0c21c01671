import { beforeAll, describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import type { DrawnScenario, Games } from '../../src/scenario/scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';

const constant = (value: number) => ({ family: 'constant', value }) as const;

/** 24 boards, 30 rounds of 5 s and 55 s. */
const reference: DrawnScenario = {
  boards: 24,
  rounds: constant(30),
  moveTime: constant(5),
  replyTime: constant(55),
};

let kernel: Kernel;

beforeAll(async () => {
  kernel = await loadKernel();
});

function play(scenario: DrawnScenario, strategy: Strategy) {
  return kernel.play({ scenario, seed: 1n, replication: 0 }, strategy);
}

describe('the reference figures', () => {
  test.each<[Strategy, object]>([
    [{ kind: 'sync' }, { makespan: 43_200, released: 43_200, speedup: 1 }],
    [{ kind: 'async' }, { makespan: 3655, released: 3600 }],
    [{ kind: 'async', openGames: 6 }, { makespan: 7225 }],
    [{ kind: 'async', openGames: 12 }, { makespan: 3655 }],
    [{ kind: 'processes' }, { makespan: 10_800 }],
    [
      { kind: 'async', walkTime: 1 },
      { makespan: 4374, walkingTime: 719 },
    ],
    [
      { kind: 'threads', quantum: 2, walkTime: 0.1 },
      { makespan: 3900.6, walkingTime: 215.9 },
    ],
  ])('%o', (strategy, expected) => {
    expect(play(reference, strategy)).toMatchObject(expected);
  });

  test('hybrid: four masters, each with six boards', () => {
    const result = play(reference, { kind: 'hybrid' });
    expect(result).toMatchObject({ makespan: 1825, released: 1770 });
    expect(result.waitTime.total).toBe(300);
  });
});

/** One of every kind, with every option somewhere. */
const STRATEGIES: readonly Strategy[] = [
  { kind: 'sync', walkTime: 2 },
  { kind: 'async' },
  { kind: 'async', openGames: 5, walkTime: 0.5 },
  { kind: 'async', order: 'tour', walkTime: 1 },
  { kind: 'async', order: 'poll', openGames: 9, walkTime: 1 },
  { kind: 'threads', masters: 3, openGames: 10, quantum: 1.5, walkTime: 0.25 },
  { kind: 'processes', walkTime: 1, startupTime: 60 },
  { kind: 'processes', masters: 5, dispatch: 'static', startupTime: 60 },
  { kind: 'hybrid', openGames: 3, startupTime: 20, walkTime: 1 },
  { kind: 'hybrid', masters: 3, dispatch: 'shared', walkTime: 1 },
];

describe('a draw and the workload it draws are played alike', () => {
  const rounds = { family: 'poisson', mean: 6 } as const;
  const draw = { seed: 8n, replication: 5 };

  function expectAlike(scenario: DrawnScenario, strategy: Strategy): void {
    const workload = kernel.draw(scenario, draw);
    expect(kernel.play({ scenario, ...draw }, strategy)).toEqual(kernel.play(workload, strategy));
  }

  test.each(STRATEGIES)('%o', (strategy) => {
    const moveTime = { family: 'exp', mean: 5 } as const;
    const replyTime = { family: 'lognormal', mean: 55, cv: 0.6 } as const;
    expectAlike({ boards: 14, rounds, moveTime, replyTime }, strategy);
  });

  test.each<Strategy>([
    { kind: 'sync' },
    { kind: 'async', order: 'tour', walkTime: 0.1 },
    { kind: 'threads', quantum: 1e6 },
    { kind: 'processes' },
  ])('%o, where times are around 2²³ s and sums far above', (strategy) => {
    const moveTime = { family: 'uniform', low: 7e6, high: 9e6 } as const;
    const replyTime = { family: 'pareto', mean: 1e7, alpha: 2.5 } as const;
    expectAlike({ boards: 14, rounds, moveTime, replyTime }, strategy);
  });
});

test('a recorded scenario is its own draw, whatever the seed', () => {
  const scenario = {
    games: [
      [[5, 55]],
      [
        [1, 2],
        [3, 4],
      ],
    ] as Games,
  };
  const strategy = { kind: 'async' } as const;
  expect(kernel.draw(scenario, { seed: 1n, replication: 0 })).toEqual(scenario);
  expect(kernel.play({ scenario, seed: 1n, replication: 0 }, strategy)).toEqual(
    kernel.play(scenario, strategy),
  );
});

describe('what was played before leaves no trace', () => {
  test.each(STRATEGIES)('%o', async (strategy) => {
    const fresh = await loadKernel();
    const scenario = { ...reference, rounds: { family: 'poisson', mean: 4 } as const };
    play({ ...reference, boards: 5000 }, { kind: 'async', order: 'poll' });
    play({ ...reference, boards: 3 }, { kind: 'threads', masters: 3, quantum: 1 });
    expect(play(scenario, strategy)).toEqual(
      fresh.play({ scenario, seed: 1n, replication: 0 }, strategy),
    );
  });
});

describe('large halls', () => {
  const many: DrawnScenario = { ...reference, boards: 300_000, rounds: constant(2) };

  test.each(['fifo', 'tour', 'poll'] as const)('%s keeps one master moving to the end', (order) => {
    const { released, makespan, waitTime } = play(many, { kind: 'async', order });
    expect(released).toBe(300_000 * 2 * 5);
    expect(makespan).toBe(released + 55);
    expect(waitTime.max).toBe(299_999 * 5);
  });

  test('as many masters as boards never let anybody wait', () => {
    const result = play(many, { kind: 'hybrid', dispatch: 'shared', masters: 1_000_000 });
    expect(result).toMatchObject({ makespan: 120, busyTime: 3_000_000 });
    expect(result.waitTime.max).toBe(0);
  });
});
