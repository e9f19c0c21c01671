import { beforeAll, expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.js';
import { simulateDocument } from '../../src/simulation/simulate-document.js';
import type { SimulateOptions } from '../../src/simulation/simulation.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { playHere, type Player } from '../../src/kernel/player.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import { chanceFrom, shufflingPlayer } from '../support/shuffling-player.js';

/** About 200 replications per shard. */
const scenario = parseScenario({
  boards: 20,
  rounds: 'geometric(30)',
  moveTime: 'exp(5s)',
  replyTime: 'lognormal(55s, cv=2)',
});
const strategy = { kind: 'async' } as const;

let here: Player;

beforeAll(async () => {
  here = playHere(await loadKernel());
});

async function bytes(player: Player, options: Omit<SimulateOptions, 'seed'>): Promise<string> {
  const simulation = await simulate(scenario, strategy, { ...options, seed: 3n, player });
  return JSON.stringify(simulateDocument({ scenario, strategy, seed: 3n }, simulation));
}

const precision = {
  target: { quantity: 'makespan', statistic: 'p50' },
  relative: 0.02,
} as const;

test.each([
  ['a number', { replications: 4500 }],
  ['as a precision takes', { precision }],
  ['a number beyond which values are counted', { replications: 4500, kept: 2000 }],
  ['a precision among those that are counted', { precision, kept: 500 }],
  [
    'a number against others',
    { replications: 1500, against: [{ kind: 'hybrid' }, { kind: 'sync' }] },
  ],
] as const)('any order and any number of workers give the same bytes of %s', async (_, options) => {
  const expected = await bytes(here, options);
  for (const workers of [1, 2, 3, 7]) {
    const player = shufflingPlayer(here, workers, chanceFrom(workers));
    expect(await bytes(player, options)).toBe(expected);
  }
});

test('a simulation with a precision equals one with the same number of replications', async () => {
  const stopped = await simulate(scenario, strategy, { precision, seed: 3n, player: here });
  const { replications } = stopped;
  const fixed = await simulate(scenario, strategy, { replications, seed: 3n, player: here });
  expect(stopped.estimate).toEqual(fixed.estimate);
  expect(stopped.precision!.isAttained).toBe(true);
});

test('the size of the shards does not change when a precision is checked', async () => {
  const small = parseScenario({ boards: 1, rounds: 1 });
  const { replications } = await simulate(small, strategy, { precision, seed: 3n });
  expect(replications).toBe(320);
});

test('a precision that is not attained is reported as such', async () => {
  const options = { precision: { ...precision, relative: 0.001 }, replications: 500, seed: 3n };
  const { precision: found, replications } = await simulate(scenario, strategy, options);
  expect(replications).toBe(500);
  expect(found!.isAttained).toBe(false);
  expect(found!.attained).toBeGreaterThan(0.001);
});

test('few ranges are requested in advance', async () => {
  let asked = 0;
  let most = 0;
  const counting: Player = {
    workers: 2,
    async play(task, range) {
      most = Math.max(most, ++asked);
      await new Promise(setImmediate);
      asked -= 1;
      return here.play(task, range);
    },
  };
  await bytes(counting, { replications: 4500 });
  expect(most).toBeGreaterThan(2);
  expect(most).toBeLessThanOrEqual(6);
});

test('the error of the first failed range, in the order of the replications, is thrown', async () => {
  const failing: Player = {
    workers: 4,
    async play(_, { from }) {
      await new Promise((resolve) => setTimeout(resolve, from === 0 ? 20 : 0));
      throw new Error(`at ${from}`);
    },
  };
  await expect(bytes(failing, { replications: 4500 })).rejects.toThrow('at 0');
});
