import { beforeAll, describe, expect, test } from 'vitest';
import { InputError } from '../../src/document/input-error.js';
import { CapacityError } from '../../src/kernel/capacity-error.js';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import type { DrawnScenario, Games } from '../../src/scenario/scenario.js';

let kernel: Kernel;

beforeAll(async () => {
  kernel = await loadKernel();
});

describe('more rounds than memory holds', () => {
  const time = { family: 'constant', value: 1 } as const;
  const scenarioOf = (boards: number, value: number): DrawnScenario => {
    const rounds = { family: 'constant', value } as const;
    return { boards, rounds, moveTime: time, replyTime: time };
  };
  const draw = { seed: 1n, replication: 0 };

  test('are counted, and the limit is named', () => {
    const play = () =>
      kernel.play({ scenario: scenarioOf(1000, 10_000_000), ...draw }, { kind: 'async' });
    expect(play).toThrow(CapacityError);
    expect(play).toThrow(
      /found 10\u202F000\u202F000\u202F000 rounds, wanted .*\(at most 178\u202F\d{3}\u202F\d{3}\)/,
    );
  });

  test('are refused by replicate as well', () => {
    const shard = { seed: 1n, from: 0, to: 2 };
    const replicate = () => kernel.replicate(scenarioOf(1000, 10_000_000), { kind: 'sync' }, shard);
    expect(replicate).toThrow(CapacityError);
  });

  test('more than can be listed are played all the same', () => {
    const scenario = scenarioOf(11, 1_000_000);
    expect(() => kernel.draw(scenario, draw)).toThrow(
      /11\u202F000\u202F000 rounds.*10\u202F000\u202F000 when they are/,
    );
    expect(kernel.play({ scenario, ...draw }, { kind: 'sync' }).makespan).toBe(22_000_000);
  });

  test('nor do tallies for all too many replications fit', () => {
    const shard = { seed: 1n, from: 0, to: 1e9 };
    const replicate = () => kernel.replicate(scenarioOf(1, 1), { kind: 'sync' }, shard);
    expect(replicate).toThrow(/1\u202F000\u202F000\u202F000 replications of 1 board,/);
  });

  test('nor do those of a recorded scenario, though it is played once', () => {
    const shard = { seed: 1n, from: 0, to: 1e10 };
    const replicate = () => kernel.replicate({ games: [[[5, 55]]] }, { kind: 'sync' }, shard);
    expect(replicate).toThrow(CapacityError);
  });
});

describe('what makes no sense is refused', () => {
  test.each<[unknown, RegExp]>([
    [[], /games: found a list of 0/],
    [[[]], /games\[0\]: found a list of 0/],
    [[[[-5, 55]]], /games\[0\]\[0\]\[0\]: found -5/],
    [[[[5, Number.NaN]]], /games\[0\]\[0\]\[1\]: found NaN/],
  ])('games %j', (games, message) => {
    expect(() => kernel.play({ games: games as Games }, { kind: 'async' })).toThrow(message);
  });

  test('a strategy', () => {
    const strategy = { kind: 'async', masters: 3 } as const;
    expect(() => kernel.play({ games: [[[5, 55]]] }, strategy)).toThrow(/strategy.masters/);
  });
});

describe('a scenario that a program has put together is held to what a document is', () => {
  const time = { family: 'constant', value: 1 } as const;
  const rounds = { family: 'constant', value: 2 } as const;
  const scenario: DrawnScenario = { boards: 2, rounds, moveTime: time, replyTime: time };

  test.each<[string, Partial<DrawnScenario>, RegExp]>([
    ['a negative mean', { moveTime: { family: 'exp', mean: -5 } }, /a time: found -5/],
    ['no number', { moveTime: { family: 'exp', mean: NaN } }, /a time: found NaN/],
    ['no boards', { boards: 0 }, /boards: found 0/],
    ['half a board', { boards: 1.5 }, /boards: found 1.5/],
    ['no number of boards', { boards: NaN }, /boards: found NaN/],
    ['no rounds', { rounds: { family: 'constant', value: 0 } }, /rounds: found 0/],
    ['a negative cv', { replyTime: { family: 'gamma', mean: 5, cv: -1 } }, /cv: found "-1"/],
  ])('%s', (_, change, complaint) => {
    const wrong = { ...scenario, ...change };
    const draw = { scenario: wrong, seed: 1n, replication: 0 };
    expect(() => kernel.play(draw, { kind: 'async' })).toThrow(complaint);
  });

  test.each<[string, Partial<DrawnScenario>]>([
    ['half a board', { boards: 1.5 }],
    ['a negative mean', { moveTime: { family: 'exp', mean: -5 } }],
  ])('%s changes nothing of the scenario that was played before', (_, change) => {
    const shard = { seed: 1n, from: 0, to: 2 };
    const { makespan } = kernel.replicate(scenario, { kind: 'async' }, shard);
    const wrong = () => kernel.replicate({ ...scenario, ...change }, { kind: 'async' }, shard);
    expect(wrong).toThrow(InputError);
    expect(kernel.replicate(scenario, { kind: 'async' }, shard).makespan).toEqual(makespan);
    expect(makespan[0]).toBeGreaterThan(0);
  });
});

test.each([
  [-1n, 0, /seed: found -1/],
  [2n ** 64n, 0, /seed: found 18446744073709551616/],
  [1n, -1, /replication: found -1/],
  [1n, 0.5, /replication: found 0.5/],
])('seed %d and replication %d are refused, not wrapped', (seed, replication, complaint) => {
  const time = { family: 'constant', value: 1 } as const;
  const scenario: DrawnScenario = { boards: 1, rounds: time, moveTime: time, replyTime: time };
  expect(() => kernel.draw(scenario, { seed, replication })).toThrow(complaint);
  const shard = { seed, from: replication, to: replication };
  expect(() => kernel.replicate(scenario, { kind: 'sync' }, shard)).toThrow(complaint);
});

test('a quantum that cuts moves into more slices than can be played is refused', () => {
  const strategy = { kind: 'threads', quantum: 1e-9 } as const;
  expect(() => kernel.play({ games: [[[1, 0]]] }, strategy)).toThrow(/quantum: found 1ns/);
});
