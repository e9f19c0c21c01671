import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { constantWorkload } from '../../src/scenario/constant-workload.js';
import { replay } from '../../src/replay/replay.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { HORIZON, toSeconds } from '../../src/time/nanoseconds.js';
import { games } from '../support/arbitraries.js';
import { drawnScenarios } from '../support/drawn-scenarios.js';

const kernel = await loadKernel();
const drawn = (scenario: Scenario) => kernel.draw(scenario, { seed: 1n, replication: 0 });

const seconds = fc.oneof(
  fc.constantFrom(0, 5, 55, 1e-9, 1.5e-9, 0.1, 1 / 3),
  fc.double({ min: 0, max: toSeconds(HORIZON), noNaN: true }),
);
const time = seconds.map((value) => ({ family: 'constant', value }) as const);

const constantScenarios: fc.Arbitrary<Scenario> = fc.record({
  boards: fc.integer({ min: 1, max: 40 }),
  rounds: fc.integer({ min: 1, max: 40 }).map((value) => ({ family: 'constant', value }) as const),
  moveTime: time,
  replyTime: time,
});

describe('where nothing is drawn', () => {
  test('the workload is what the kernel draws', () => {
    fc.assert(
      fc.property(constantScenarios, (scenario) => {
        expect(constantWorkload(scenario)).toEqual(drawn(scenario));
      }),
      { seed: 21, numRuns: 300 },
    );
  });

  test('a recorded scenario is its own workload', () => {
    fc.assert(
      fc.property(games, (list) => {
        expect(constantWorkload({ games: list })).toEqual(drawn({ games: list }));
      }),
      { seed: 22 },
    );
  });

  test('what makes no sense is refused', () => {
    const none = { family: 'constant', value: 0 } as const;
    const time = { family: 'constant', value: 1 } as const;
    const scenario = { boards: 1, rounds: none, moveTime: time, replyTime: time };
    expect(() => constantWorkload(scenario)).toThrow(/rounds/);
  });
});

describe('with groups, arrivals and limits', () => {
  const workload = constantWorkload(
    parseScenario({
      ...{ rounds: 1, moveTime: '2s', replyTime: '3s', arrivals: 'every 4s', replyLimit: 1 },
      groups: [
        { name: 'small', boards: 2 },
        { name: 'large', boards: 1, moveTime: '5s', opens: 'opponent', priority: -1 },
      ],
    }),
  )!;

  test('boards are numbered group after group, each group arriving from 0', () => {
    expect(workload).toEqual({
      games: [[[2, 3]], [[2, 3]], [[5, 3]]],
      arrivals: [0, 4, 0],
      opens: ['master', 'master', 'opponent'],
      priorities: [0, 0, -1],
      replyLimit: 1,
    });
  });

  // By hand: the third opponent is asked at 0 and replies at 3; the first is moved at from 0 to 2,
  // asked at 2 and begins at 3, when the only place is free, and replies at 6. The third is moved at
  // from 3 to 8, the second, there at 4, from 8 to 10, and replies at 13.
  test('it is played as it would be by hand', () => {
    const { result } = replay(workload, { kind: 'async' });
    expect(result.gameEnds).toEqual([6, 13, 8]);
    expect(result.waitTime).toMatchObject({ total: 4, max: 4 });
    expect(result.replyWait).toMatchObject({ total: 1, max: 1 });
    expect(result.responseTime).toMatchObject({ total: 23, max: 9 });
    expect(result.makespan).toBe(13);
  });

  test('there is none where arrivals are drawn, in one of the groups even', () => {
    expect(constantWorkload(parseScenario({ arrivals: '3/s' }))).toBeUndefined();
    const groups = [{ boards: 1 }, { boards: 1, arrivals: '3/s' }];
    expect(constantWorkload(parseScenario({ groups }))).toBeUndefined();
  });
});

test('there is a workload just when rounds, times and arrivals are constant', () => {
  fc.assert(
    fc.property(drawnScenarios, (scenario) => {
      const { rounds, moveTime, replyTime, arrivals } = scenario;
      const drawn = [rounds, moveTime, replyTime, ...(arrivals ? [arrivals] : [])];
      const isConstant = drawn.every(({ family }) => family === 'constant');
      expect(constantWorkload(scenario) !== undefined).toBe(isConstant);
    }),
    { seed: 23, numRuns: 500 },
  );
});
