import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCondition } from '../../src/condition/read-condition.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { boundOf } from '../../src/plan/bound.js';
import { numberAt, ranged, settingAt, type Planned } from '../../src/plan/goal.js';
import { reachOf } from '../../src/plan/reach.js';
import type { Testable } from '../../src/plan/decide.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { games, isBearable, strategies } from '../support/arbitraries.js';

const kernel = await loadKernel();

/** An upper limit, in seconds. */
function ceiling(indicator: string, limit: number): Testable {
  return { ...(parseCondition(`${indicator} <= 1h`, '') as Testable), limit };
}

test('no path is shorter than its required times, for any games and strategy', () => {
  const bearable = fc.tuple(games, strategies).filter(([list, each]) => isBearable(list, each));
  fc.assert(
    fc.property(bearable, ([list, strategy]) => {
      const { makespan, released } = kernel.play({ games: list }, strategy);
      const setting = { scenario: { games: list }, strategy };
      for (const statistic of ['mean', 'p5', 'p99']) {
        expect(boundOf(setting, ceiling(`makespan.${statistic}`, makespan))).toBeUndefined();
        expect(boundOf(setting, ceiling(`released.${statistic}`, released))).toBeUndefined();
      }
    }),
    { seed: 8, numRuns: 2000 },
  );
});

const DRAWN: readonly Scenario[] = [
  { boards: 12, rounds: 8, moveTime: 'exp(5s)', replyTime: 'exp(30s)' },
  { boards: 20, rounds: 'geometric(5)', moveTime: 'gamma(5s, cv=0.5)', replyTime: '1s' },
  { boards: 3, rounds: 'poisson(6)', moveTime: '1s', replyTime: 'lognormal(9s, cv=2)' },
  { boards: 9, rounds: 4, moveTime: 'pareto(5s, alpha=1.5)', replyTime: 'uniform(1s, 2s)' },
].map((document) => parseScenario(document));

const SERVED: readonly Strategy[] = [
  { kind: 'async', openGames: 3 },
  { kind: 'hybrid', masters: 3 },
  { kind: 'hybrid', masters: 2, dispatch: 'shared', startupTime: 9, walkTime: 1 },
  { kind: 'processes', masters: 2 },
];

describe('simulations with drawn times never contradict a bound', () => {
  const settings = DRAWN.flatMap((scenario) => SERVED.map((strategy) => ({ scenario, strategy })));
  test.each(settings)('$scenario.boards boards, $strategy.kind', ({ scenario, strategy }) => {
    const shard = { seed: 3n, from: 0, to: 2000 };
    const sorted = kernel.replicate(scenario, strategy, shard).makespan.sort();
    for (const [name, p] of [
      ['p5', 0.05],
      ['p50', 0.5],
      ['p95', 0.95],
    ] as const) {
      // 2 % more, so that chance in 2,000 replications cannot put the quantile below the bound.
      const found = sorted[Math.ceil((p + 0.02) * 2000) - 1]!;
      expect(boundOf({ scenario, strategy }, ceiling(`makespan.${name}`, found))).toBeUndefined();
    }
    const mean = sorted.reduce((sum, value) => sum + value, 0) / 2000;
    const condition = ceiling('makespan.mean', mean * 1.05);
    expect(boundOf({ scenario, strategy }, condition)).toBeUndefined();
  });
});

test('bounds are close if the variance is small: 97 % of 3 600 s of moves', () => {
  const scenario = parseScenario({ moveTime: 'exp(5s)', replyTime: '0s' });
  const setting = { scenario, strategy: { kind: 'async' } } as const;
  expect(boundOf(setting, ceiling('makespan.p95', 3480))).toBe(
    'P(makespan ≤ 3480 s) ≤ P(W ≤ 3480 s) ≤ 0.5555556 < 0.95, by E[W] = 3600 s, sd 134.1641 s',
  );
  expect(boundOf(setting, ceiling('makespan.mean', 3599))).toBe(
    'E[makespan] ≥ E[W] = 3600 s > 3599 s',
  );
});

test('there are no bounds for lower limits, waits and utilisation', () => {
  const setting = { scenario: DRAWN[0]!, strategy: { kind: 'async' } } as const;
  for (const text of ['makespan.p95 >= 1s', 'waitTime.p95 <= 1ns', 'utilisation.mean <= 1%']) {
    expect(boundOf(setting, parseCondition(text, '') as Testable)).toBeUndefined();
  }
});

test('the numbers out of reach are exactly those that a bound excludes', () => {
  const fields = fc.constantFrom<Planned>('masters', 'openGames', 'boards');
  const limit = fc.integer({ min: 1, max: 900 });
  fc.assert(
    fc.property(
      fc.constantFrom(...DRAWN),
      fc.constantFrom(...SERVED.slice(1, 3)),
      fields,
      fc.constantFrom('least', 'most'),
      fc.constantFrom('makespan.mean', 'makespan.p50', 'released.p95'),
      limit,
      (scenario, strategy, field, wanted, indicator, seconds) => {
        const setting = { scenario, strategy };
        const goal = ranged({ wanted, field, from: 1, to: 40 }, setting);
        const condition = ceiling(indicator, seconds);
        const { first, last, outOfReach } = reachOf(goal, setting, condition);
        for (let index = 0; index < 40; index++) {
          const bound = boundOf(settingAt(goal, index, setting), condition);
          expect(bound !== undefined).toBe(index < first || index > last);
          const number = numberAt(goal, index);
          const isOut = number >= (outOfReach?.from ?? 1) && number <= (outOfReach?.to ?? 0);
          expect(isOut).toBe(bound !== undefined);
        }
      },
    ),
    { seed: 12, numRuns: 300 },
  );
});
