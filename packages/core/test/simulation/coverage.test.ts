import { beforeAll, describe, expect, test } from 'vitest';
import { intervalOf, type Statistic } from '../../src/estimate/target.js';
import type { Interval } from '../../src/estimate/estimate.js';
import { simulate } from '../../src/simulation/simulate.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { playHere, type Player } from '../../src/kernel/player.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import { makespanLaw, quantileOf } from '../support/makespan-law.js';

/** The exhibition of 3 boards with the known mean makespan 2166529/279936. */
const law = makespanLaw({ boards: 3, rounds: 2, move: 1, reply: 1 });
const MEAN = 2166529 / 279936;
const scenario = parseScenario({ boards: 3, rounds: 2, moveTime: 'exp(1s)', replyTime: 'exp(1s)' });
const TRUTHS: readonly (readonly [Statistic, number])[] = [
  ['mean', MEAN],
  ['p50', quantileOf(law, 0.5)],
  ['p95', quantileOf(law, 0.95)],
  ['p99', quantileOf(law, 0.99)],
];

/**
 * In 2,000 simulations, chance alone would violate these bounds once in forty. With SIMUL_VERIFY there
 * are twice as many simulations; the short test finds only large errors.
 */
const IN_FULL = process.env['SIMUL_VERIFY'] !== undefined;
const TIMES = IN_FULL ? 4000 : 100;
const LEAST = IN_FULL ? 0.94 : 0.9;
const MOST = IN_FULL ? 0.975 : 0.995;
const STOPPED = IN_FULL ? TRUTHS : TRUTHS.slice(0, 2);

let player: Player;

beforeAll(async () => {
  player = playHere(await loadKernel());
});

test('the distribution of the makespan has the known mean', () => {
  let area = 0;
  for (let t = 0; t < 60; t += 0.05) area += 0.05 * (1 - law(t + 0.025));
  expect(area).toBeCloseTo(MEAN, 4);
});

function holds({ low, high }: Interval, truth: number): boolean {
  return low !== null && high !== null && low <= truth && truth <= high;
}

describe(
  'an interval of 95 % holds the truth in 95 of 100 simulations',
  { timeout: 600_000 },
  () => {
    test.each([400, 1000])('of %i replications', async (replications) => {
      const held = new Map(TRUTHS.map(([statistic]) => [statistic, 0]));
      for (let seed = 1n; seed <= TIMES; seed++) {
        const { estimate } = await simulate(
          scenario,
          { kind: 'async' },
          { replications, seed, player },
        );
        for (const [statistic, truth] of TRUTHS) {
          const interval = intervalOf(estimate, { quantity: 'makespan', statistic });
          if (holds(interval, truth)) held.set(statistic, held.get(statistic)! + 1);
        }
      }
      for (const [statistic, count] of held) {
        expect.soft(count / TIMES, statistic).toBeGreaterThanOrEqual(LEAST);
        expect.soft(count / TIMES, statistic).toBeLessThanOrEqual(MOST);
      }
    });

    test.each(STOPPED)(
      'that stop at a precision of 3 in 100, for the %s',
      async (statistic, truth) => {
        const relative = 0.03;
        const target = { quantity: 'makespan', statistic } as const;
        let held = 0;
        for (let seed = 1n; seed <= TIMES; seed++) {
          const options = { precision: { target, relative }, seed, player };
          const { estimate, precision } = await simulate(scenario, { kind: 'async' }, options);
          expect(precision!.attained).toBeLessThanOrEqual(relative);
          if (holds(intervalOf(estimate, target), truth)) held += 1;
        }
        expect(held / TIMES).toBeGreaterThanOrEqual(LEAST);
      },
    );
  },
);
