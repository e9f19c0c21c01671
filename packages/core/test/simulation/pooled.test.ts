import { beforeAll, describe, expect, test } from 'vitest';
import type { Interval } from '../../src/estimate/estimate.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import type { Kernel } from '../../src/kernel/kernel.js';
import { playHere, type Player } from '../../src/kernel/player.js';
import { TIME_QUANTILES } from '../../src/result/result.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { simulate } from '../../src/simulation/simulate.js';
import type { Strategy } from '../../src/strategy/strategy.js';

const random = parseScenario({ boards: 6, rounds: 4, moveTime: 'exp(5s)', replyTime: 'exp(20s)' });
const async: Strategy = { kind: 'async' };

let kernel: Kernel;
let player: Player;

beforeAll(async () => {
  kernel = await loadKernel();
  player = playHere(kernel);
});

/** The smallest of the values that at least a share p do not exceed. */
function quantile(values: readonly number[], p: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(p * values.length * (1 - 2 ** -51)) - 1]!;
}

test('the mean over rounds is the total wait over the number of rounds', async () => {
  const { estimate } = await simulate(random, async, { replications: 50, seed: 2n, player });
  const alone = Array.from({ length: 50 }, (_, replication) =>
    kernel.play({ scenario: random, seed: 2n, replication }, async),
  );
  const total = alone.reduce((sum, { waitTime }) => sum + waitTime.total, 0);
  expect(estimate.waitTime.count).toBe(50 * 24);
  expect(estimate.waitTime.mean.value).toBeCloseTo(total / (50 * 24), 9);
});

test('a quantile over boards lies in the bucket of the quantile of all response times', async () => {
  const { estimate } = await simulate(random, async, { replications: 200, seed: 2n, player });
  const ends = Array.from({ length: 200 }, (_, replication) =>
    kernel.play({ scenario: random, seed: 2n, replication }, async),
  ).flatMap(({ gameEnds }) => gameEnds);
  for (const p of TIME_QUANTILES) {
    const { value, low, high } = estimate.responseTime.quantiles[p]!;
    const exact = quantile(ends, p);
    expect(Math.abs(value / exact - 1)).toBeLessThan(1 / 64);
    expect(low ?? 0).toBeLessThanOrEqual(exact);
    expect(high ?? Infinity).toBeGreaterThanOrEqual(exact);
  }
});

test('quantiles ascend, and each lies within its interval', async () => {
  const { estimate } = await simulate(random, async, { replications: 300, seed: 3n, player });
  for (const { quantiles } of [estimate.waitTime, estimate.responseTime]) {
    const all = TIME_QUANTILES.map((p) => quantiles[p]!);
    for (const [index, { value, low, high }] of all.entries()) {
      expect(value).toBeGreaterThanOrEqual(all[index - 1]?.value ?? 0);
      expect(low ?? 0).toBeLessThanOrEqual(value);
      expect(high ?? Infinity).toBeGreaterThanOrEqual(value);
    }
  }
});

test('with fewer than 30 replications, or too few times beyond it, a quantile has no limit', async () => {
  const few = await simulate(random, async, { replications: 20, seed: 1n, player });
  expect(few.estimate.waitTime.quantiles['0.5']).toMatchObject({ low: null, high: null });
  const more = await simulate(random, async, { replications: 80, seed: 1n, player });
  expect(more.estimate.waitTime.quantiles['0.5']!.high).not.toBeNull();
  expect(more.estimate.responseTime.quantiles['0.999']!.high).toBeNull();
});

test('a limit at a time that many rounds share is the edge of its bucket', async () => {
  // First rounds wait 0, 1 … 9 s, the some 5 second ones not at all: 6 of 15 wait 0 s, 8 at most 2 s.
  const scenario = parseScenario({
    boards: 10,
    rounds: 'uniform(1, 2)',
    moveTime: '1s',
    replyTime: '20s',
  });
  const { estimate } = await simulate(scenario, async, { replications: 2000, seed: 4n, player });
  const { low, high } = estimate.waitTime.quantiles['0.5']!;
  expect(low).toBeLessThanOrEqual(2);
  expect(high).toBeGreaterThanOrEqual(2);
  expect(high! / low!).toBeLessThan(1 + 1 / 50);
});

describe('where nothing is random', () => {
  test('the times are those of the one exhibition, without doubt', async () => {
    const scenario = parseScenario({ boards: 7, rounds: 3 });
    const { estimate } = await simulate(scenario, async, { replications: 5, seed: 1n, player });
    const { waitTime, responseTime } = kernel.play({ scenario, seed: 1n, replication: 0 }, async);
    for (const [found, exact] of [
      [estimate.waitTime, waitTime],
      [estimate.responseTime, responseTime],
    ] as const) {
      const certain = (value: number): Interval => ({ value, low: value, high: value });
      expect(found.mean).toEqual(certain(exact.mean));
      for (const p of TIME_QUANTILES) {
        expect(found.quantiles[p]).toEqual(certain(exact.quantiles[p]!));
      }
    }
  });

  test('the times of a group are known to a bucket', async () => {
    const scenario = parseScenario({
      groups: [
        { name: 'small', boards: 3, rounds: 2, moveTime: '1s' },
        { name: 'large', boards: 2, rounds: 2, moveTime: '9s' },
      ],
    });
    const { estimate } = await simulate(scenario, async, { replications: 2, seed: 1n, player });
    const [small, large] = estimate.groups!;
    expect([small!.name, large!.name]).toEqual(['small', 'large']);
    expect([small!.waitTime.count, large!.waitTime.count]).toEqual([12, 8]);
    const { value, low, high } = small!.responseTime.quantiles['0.5']!;
    expect(low).toBeLessThanOrEqual(value);
    expect(high! / low! - 1).toBeLessThanOrEqual(1 / 64);
  });
});

test('groups together are all rounds and boards', async () => {
  const scenario = parseScenario({
    arrivals: 'exp(3s)',
    groups: [
      { name: 'small', boards: 9, rounds: 2, moveTime: 'exp(1s)' },
      { name: 'large', boards: 4, rounds: 2, moveTime: 'exp(9s)' },
    ],
  });
  const { estimate } = await simulate(scenario, async, { replications: 100, seed: 1n, player });
  for (const quantity of ['waitTime', 'responseTime'] as const) {
    const { count, mean } = estimate[quantity];
    const groups = estimate.groups!.map((group) => group[quantity]);
    expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(count);
    const total = groups.reduce((sum, group) => sum + group.count * group.mean.value, 0);
    expect(total / count).toBeCloseTo(mean.value, 6);
  }
});

describe('boards of a warmup', () => {
  const scenario = parseScenario({
    boards: 20,
    rounds: 1,
    arrivals: 'exp(5s)',
    moveTime: 'exp(4s)',
  });

  test('are left out of waits and responses', async () => {
    const options = { replications: 40, seed: 1n, player };
    const all = await simulate(scenario, async, options);
    const warm = await simulate(scenario, async, { ...options, warmup: 15 });
    expect(all.estimate.responseTime.count).toBe(800);
    expect(warm.estimate.responseTime.count).toBe(200);
    expect(warm.estimate.makespan).toEqual(all.estimate.makespan);
    expect(warm.estimate.meanWait.mean.value).toBeGreaterThan(all.estimate.meanWait.mean.value);
  });

  test.each([-1, 1.5, 20, NaN])('cannot be %d of 20', async (warmup) => {
    const asked = simulate(scenario, async, { replications: 9, seed: 1n, player, warmup });
    await expect(asked).rejects.toThrow(
      `warmup: found ${warmup}, wanted a whole number from 0 to 19`,
    );
  });

  test('are advised where opponents arrive over time', async () => {
    const { warnings } = await simulate(scenario, async, { replications: 2000, seed: 1n, player });
    expect(warnings[0]).toContain('begins empty');
    const { warnings: none } = await simulate(random, async, {
      replications: 2000,
      seed: 1n,
      player,
    });
    expect(none).toEqual([]);
  });
});

test('a precision of a quantile over rounds stops, and one below the buckets is refused', async () => {
  const target = { quantity: 'waitTime', statistic: 'p95' } as const;
  const options = { seed: 1n, player };
  const { precision } = await simulate(random, async, {
    ...options,
    precision: { target, relative: 0.05 },
  });
  expect(precision!.isAttained).toBe(true);
  expect(precision!.attained).toBeLessThanOrEqual(0.05);
  const finer = simulate(random, async, { ...options, precision: { target, relative: 0.01 } });
  await expect(finer).rejects.toThrow('wanted at least 2%');
});

/** Short in `npm test`: only what is very wrong shows. */
const IN_FULL = process.env['SIMUL_VERIFY'] !== undefined;
const TIMES = IN_FULL ? 4000 : 60;
const LEAST = IN_FULL ? 0.94 : 0.88;
const MOST = IN_FULL ? 0.975 : 1;

interface Case {
  readonly name: string;
  readonly scenario: Scenario;
  readonly strategy: Strategy;
  readonly replications: number;
}

const CASES: readonly Case[] = [
  {
    name: 'few boards',
    scenario: parseScenario({ boards: 3, rounds: 4, moveTime: 'exp(5s)', replyTime: 'exp(20s)' }),
    strategy: async,
    replications: 600,
  },
  {
    name: 'many boards, saturated',
    scenario: parseScenario({ boards: 40, rounds: 3, moveTime: 'exp(5s)', replyTime: 'exp(20s)' }),
    strategy: async,
    replications: 300,
  },
  {
    name: 'few boards that arrive',
    scenario: parseScenario({
      ...{ boards: 5, rounds: 1, arrivals: 'exp(5s)', moveTime: 'exp(4s)', replyTime: '0s' },
    }),
    strategy: async,
    replications: 600,
  },
  {
    name: 'many boards that arrive',
    scenario: parseScenario({
      ...{ boards: 60, rounds: 1, arrivals: 'exp(5s)', moveTime: 'exp(4s)', replyTime: '0s' },
    }),
    strategy: async,
    replications: 400,
  },
];

const TARGETS = [
  ['waitTime', '0.95'],
  ['responseTime', '0.99'],
] as const;

describe('an interval of a quantile over rounds or boards holds the truth in 95 of 100', () => {
  test.each(CASES)(
    '$name',
    { timeout: 1_200_000 },
    async ({ scenario, strategy, replications }) => {
      const truth = (
        await simulate(scenario, strategy, {
          replications: IN_FULL ? 1_000_000 : 50_000,
          seed: 0n,
          player,
        })
      ).estimate;
      const held = new Map(TARGETS.map(([quantity]) => [quantity, 0]));
      for (let seed = 1n; seed <= TIMES; seed++) {
        const { estimate } = await simulate(scenario, strategy, { replications, seed, player });
        for (const [quantity, p] of TARGETS) {
          const { low, high } = estimate[quantity].quantiles[p]!;
          const { value } = truth[quantity].quantiles[p]!;
          // A side without a limit leaves nothing out.
          const holds = (low ?? 0) <= value && value <= (high ?? Infinity);
          if (holds) held.set(quantity, held.get(quantity)! + 1);
        }
      }
      for (const [quantity, count] of held) {
        expect.soft(count / TIMES, quantity).toBeGreaterThanOrEqual(LEAST);
        expect.soft(count / TIMES, quantity).toBeLessThanOrEqual(MOST);
      }
    },
  );
});

test('the interval of a mean of what is never negative begins at 0 at the least', async () => {
  const scenario = parseScenario({
    ...{ boards: 8, rounds: 2, moveTime: 'exp(1s)', replyTime: 'exp(1s)', replyLimit: 4 },
  });
  const { estimate } = await simulate(scenario, async, { replications: 12, seed: 5n, player });
  const { mean } = estimate.replyWait;
  expect(mean.value).toBeGreaterThan(0);
  expect(mean.low).toBe(0);
});
