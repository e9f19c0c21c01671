import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/replay/replay.js';
import { constantWorkload } from '../../../src/scenario/constant-workload.js';
import type { DrawnScenario, Group } from '../../../src/scenario/scenario.js';
import { ORDERS } from '../../../src/strategy/orders.js';
import { KINDS, type Strategy } from '../../../src/strategy/strategy.js';
import { predict } from '../../../src/theory/predict.js';
import { hallCases } from '../../support/hall-cases.js';
import { isBearable, strategies, strategiesIn } from '../../support/arbitraries.js';
import { workloads } from '../../support/hall-arbitraries.js';
import { violations } from '../violations.js';

const RUNS = process.env['SIMUL_VERIFY'] === undefined ? 100 : 20_000;

test.each(ORDERS)(
  'of recorded arrivals, openers and limits in order %s all is true',
  (order) => {
    fc.assert(
      fc.property(workloads, strategiesIn(order), (workload, strategy) => {
        const { result } = replay(workload, strategy);
        expect(violations(predict(workload, strategy), result)).toEqual([]);
      }),
      { seed: 1966, numRuns: RUNS },
    );
  },
  600_000,
);

test('of strategies without an order too', () => {
  fc.assert(
    fc.property(workloads, strategies, (workload, strategy) => {
      fc.pre(isBearable(workload.games, strategy));
      const { result } = replay(workload, strategy);
      expect(violations(predict(workload, strategy), result)).toEqual([]);
    }),
    { seed: 1967, numRuns: RUNS },
  );
}, 600_000);

const constant = (value: number) => ({ family: 'constant', value }) as const;
const seconds = fc.integer({ min: 0, max: 4 }).map(constant);

const group = fc
  .record({
    boards: fc.integer({ min: 1, max: 9 }),
    rounds: fc.integer({ min: 1, max: 4 }).map(constant),
    moveTime: seconds,
    replyTime: seconds,
    opens: fc.constantFrom('master', 'opponent'),
    priority: fc.integer({ min: 0, max: 1 }),
    arrivals: fc.option(seconds, { nil: undefined }),
  })
  .map(({ arrivals, ...alike }) => ({ ...alike, ...(arrivals && { arrivals }) }));

const limits = fc.constantFrom<object>({}, {}, { replyLimit: 2 }, { replyRate: 1, replyBurst: 2 });

const scenarios: fc.Arbitrary<DrawnScenario> = fc.oneof(
  fc.tuple(group, limits).map(([alike, limit]) => ({ ...alike, ...limit })),
  fc.tuple(fc.array(group, { minLength: 1, maxLength: 3 }), limits).map(([list, limit]) => ({
    ...list[0]!,
    ...limit,
    groups: list.map((each, index): Group => ({ name: String(index), ...each })),
  })),
);

test('of constant groups, arrivals and limits all is true', () => {
  fc.assert(
    fc.property(scenarios, strategies, (scenario, strategy) => {
      const workload = constantWorkload(scenario)!;
      fc.pre(isBearable(workload.games, strategy));
      const { result } = replay(workload, strategy);
      expect(violations(predict(scenario, strategy), result)).toEqual([]);
    }),
    { seed: 1968, numRuns: 3 * RUNS },
  );
}, 600_000);

test('of all conformance cases with arrivals, openers and limits all is true', () => {
  for (const { name, scenario, strategy, expected } of hallCases) {
    const { makespan, released, moves } = expected;
    const mean = (total: number, count: number) => ({ mean: total / count });
    const played = {
      makespan,
      released,
      meanWait: mean(expected.waitTime.total, moves),
      meanResponse: mean(expected.responseTime.total, scenario.games.length),
    };
    expect(violations(predict(scenario, strategy), played), name).toEqual([]);
  }
});

describe('where all opponents open, the makespans of the closed forms hold', () => {
  const reference = (opens: 'master' | 'opponent'): DrawnScenario => ({
    boards: 24,
    rounds: constant(30),
    moveTime: constant(5),
    replyTime: constant(55),
    opens,
  });
  test.each<Strategy>([
    ...KINDS.map((kind) => ({ kind })),
    { kind: 'async', openGames: 6 },
    { kind: 'hybrid', dispatch: 'shared', masters: 3 },
    { kind: 'async', walkTime: 1 },
    { kind: 'async', order: 'tour' },
    { kind: 'processes', masters: 5 },
  ])('%j', (strategy) => {
    const opened = predict(reference('opponent'), strategy);
    expect(opened.makespan).toEqual(predict(reference('master'), strategy).makespan);
    expect(opened.makespan.standing).toBe('exact');
    expect(opened.released).toEqual(opened.makespan);
  });
});
