import { beforeAll, describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import type { DrawnScenario } from '../../src/scenario/scenario.js';
import { zOfMean, meanOf } from '../support/sample.js';

/** Boards, rounds, masters, mean move, mean reply; E[makespan] by Markov chain. */
type Case = readonly [number, number, number, number, number, expected: number];

const CASES: readonly Case[] = [
  [2, 1, 1, 5, 55, 2165 / 24],
  [3, 1, 2, 1, 1, 365 / 108],
  [2, 3, 1, 1, 1, 2199 / 256],
  [3, 2, 1, 1, 1, 2166529 / 279936],
  [4, 3, 1, 5, 55, 294.0603053169491],
  [24, 1, 1, 5, 55, 281.91097097371835],
];

const REPLICATIONS = process.env['SIMUL_VERIFY'] === undefined ? 20_000 : 1_000_000;
const SHARD = 20_000;

let kernel: Kernel;

beforeAll(async () => {
  kernel = await loadKernel();
});

function makespans(scenario: DrawnScenario, masters: number): Float64Array {
  const strategy = { kind: 'threads', masters } as const;
  const all = new Float64Array(REPLICATIONS);
  for (let from = 0; from < REPLICATIONS; from += SHARD) {
    const shard = { seed: 2026n, from, to: from + SHARD };
    all.set(kernel.replicate(scenario, strategy, shard).makespan, from);
  }
  return all;
}

describe(`the mean makespan of ${REPLICATIONS.toLocaleString('en')} replications is what a Markov chain says`, () => {
  test.each(CASES)(
    'N=%d R=%d M=%d S=%d Z=%d',
    (boards, rounds, masters, move, reply, expected) => {
      const scenario: DrawnScenario = {
        boards,
        rounds: { family: 'constant', value: rounds },
        moveTime: { family: 'exp', mean: move },
        replyTime: { family: 'exp', mean: reply },
      };
      const sample = makespans(scenario, masters);
      const variance = meanOf(sample.map((makespan) => (makespan - expected) ** 2));
      expect(Math.abs(zOfMean(sample, expected, variance))).toBeLessThanOrEqual(4);
    },
    120_000,
  );
});
