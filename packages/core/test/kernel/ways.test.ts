import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { BY_CROWD, BY_EVENTS, BY_TOURNAMENT } from '../../assembly/layout.js';
import { compiledKernel } from '../../src/kernel/compiled-kernel.js';
import { Engine } from '../../src/kernel/engine.js';
import type { Exports } from '../../src/kernel/exports.js';
import { platform } from '../../src/kernel/platform.js';
import type { Replications } from '../../src/kernel/replications.js';
import { WasmKernel } from '../../src/kernel/wasm-kernel.js';
import { replay } from '../../src/replay/replay.js';
import type { DrawnScenario } from '../../src/scenario/scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { strategies } from '../support/arbitraries.js';
import { drawnScenarios } from '../support/drawn-scenarios.js';

const WAYS = [BY_EVENTS, BY_CROWD, BY_TOURNAMENT] as const;
const RUNS = process.env['SIMUL_VERIFY'] === undefined ? 600 : 6000;

let kernel: WasmKernel;

beforeAll(async () => {
  const { exports } = await platform.WebAssembly.instantiate(await compiledKernel());
  kernel = new WasmKernel(new Engine(exports as Exports));
});

function played(scenario: DrawnScenario, strategy: Strategy, way: number, to = 5): Replications {
  return kernel.replicate(scenario, strategy, { seed: 9n, from: 0, to }, way);
}

/** A quantum of a nanosecond cuts moves of seconds into more slices than may be played. */
function isCoarse({ quantum = 1 }: Strategy): boolean {
  return quantum > 0.1;
}

test('every way that can play a scenario reports the same bits, waits included', () => {
  fc.assert(
    fc.property(drawnScenarios, strategies, (scenario, strategy) => {
      fc.pre(isCoarse(strategy));
      const byEvents = played(scenario, strategy, BY_EVENTS);
      expect(played(scenario, strategy, BY_CROWD)).toEqual(byEvents);
      expect(played(scenario, strategy, BY_TOURNAMENT)).toEqual(byEvents);
    }),
    { seed: 12, numRuns: RUNS },
  );
});

test('every way reports what the readable engine does', () => {
  fc.assert(
    fc.property(drawnScenarios, strategies, fc.constantFrom(...WAYS), (scenario, strategy, way) => {
      fc.pre(isCoarse(strategy));
      const { makespan, released, utilisation, meanWait, longestWait } = played(
        scenario,
        strategy,
        way,
        3,
      );
      for (let replication = 0; replication < 3; replication++) {
        const { result } = replay(kernel.draw(scenario, { seed: 9n, replication }), strategy);
        expect(makespan[replication]).toBe(result.makespan);
        expect(released[replication]).toBe(result.released);
        expect(utilisation[replication]).toBe(result.utilisation);
        expect(meanWait[replication]).toBe(result.waitTime.mean);
        expect(longestWait[replication]).toBe(result.waitTime.max);
      }
    }),
    { seed: 13, numRuns: RUNS / 4 },
  );
});

describe('what a key cannot hold is played otherwise, to the same bits', () => {
  const exp = (mean: number) => ({ family: 'exp', mean }) as const;
  const rounds = { family: 'constant', value: 40 } as const;

  test.each<[string, DrawnScenario, Strategy]>([
    ['days', { boards: 24, rounds, moveTime: exp(5e3), replyTime: exp(9e4) }, { kind: 'async' }],
    ['years', { boards: 9, rounds, moveTime: exp(1e6), replyTime: exp(3e6) }, { kind: 'hybrid' }],
    [
      'tails now and then',
      {
        boards: 12,
        rounds,
        moveTime: exp(5),
        replyTime: { family: 'pareto', mean: 55, alpha: 1.05 },
      },
      { kind: 'hybrid', masters: 3 },
    ],
  ])('%s', (_, scenario, strategy) => {
    const byEvents = played(scenario, strategy, BY_EVENTS, 51);
    expect(played(scenario, strategy, BY_TOURNAMENT, 51)).toEqual(byEvents);
    expect(played(scenario, strategy, BY_CROWD, 51)).toEqual(byEvents);
  });

  test('more boards than a tournament seats, and games that are far apart in length', () => {
    const scenario: DrawnScenario = {
      boards: 3000,
      rounds: { family: 'geometric', mean: 4 },
      moveTime: exp(5),
      replyTime: exp(5000),
    };
    const byEvents = played(scenario, { kind: 'async' }, BY_EVENTS, 2);
    expect(played(scenario, { kind: 'async' }, BY_CROWD, 2)).toEqual(byEvents);
    expect(played(scenario, { kind: 'hybrid' }, BY_TOURNAMENT, 2)).toEqual(
      played(scenario, { kind: 'hybrid' }, BY_EVENTS, 2),
    );
  });

  test.each(WAYS)('over the horizon is an error, way %d', (way) => {
    const long = exp(3e9);
    const scenario = { boards: 5, rounds, moveTime: long, replyTime: long };
    expect(() => played(scenario, { kind: 'async' }, way, 4)).toThrow(/at most 200 years/);
  });
});
