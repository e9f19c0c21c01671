import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { constantWorkload } from '../../src/scenario/constant-workload.js';
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

test('there is a workload just when rounds and both times are constant', () => {
  fc.assert(
    fc.property(drawnScenarios, (scenario) => {
      const { rounds, moveTime, replyTime } = scenario;
      const isConstant = [rounds, moveTime, replyTime].every(({ family }) => family === 'constant');
      expect(constantWorkload(scenario) !== undefined).toBe(isConstant);
    }),
    { seed: 23, numRuns: 500 },
  );
});
