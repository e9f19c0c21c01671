import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { lanes } from '../../src/replay/lanes.js';
import { replay } from '../../src/replay/replay.js';
import type { Result } from '../../src/result/result.js';
import type { Games } from '../../src/scenario/scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { games, isBearable } from '../support/arbitraries.js';

const MILLION = 1_000_000;

let kernel: Kernel;

beforeAll(async () => {
  kernel = await loadKernel();
});

/** The report of the same exhibition with more masters, of whom no more serve than before. */
function withMasters(result: Result, masters: number): Result {
  const { busyTime, makespan } = result;
  return { ...result, utilisation: makespan === 0 ? 0 : busyTime / (masters * makespan) };
}

function expectSame(list: Games, strategy: Strategy, masters: number): void {
  const enough = replay({ games: list }, { ...strategy, masters: list.length });
  const many = replay({ games: list }, { ...strategy, masters });
  expect(many.events).toEqual(enough.events);
  expect(many.result).toEqual(withMasters(enough.result, masters));
  expect(kernel.play({ games: list }, { ...strategy, masters })).toEqual(many.result);
}

const severalMasters: fc.Arbitrary<Strategy> = fc.record(
  {
    kind: fc.constantFrom('processes', 'hybrid'),
    dispatch: fc.constantFrom('static', 'shared'),
    walkTime: fc.constantFrom(0, 1),
    startupTime: fc.constantFrom(0, 2.5),
  },
  { requiredKeys: ['kind'] },
);

describe('masters beyond the boards change nothing but their share of the utilisation', () => {
  test('on random workloads', () => {
    const more = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(MILLION));
    fc.assert(
      fc.property(games, severalMasters, more, (list, strategy, extra) => {
        fc.pre(isBearable(list, strategy));
        expectSame(list, strategy, Math.min(MILLION, list.length + extra));
      }),
      { seed: 15, numRuns: 500, endOnFailure: true },
    );
  });

  const file = new URL('../fixtures/recorded.json', import.meta.url);
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as { games: Games; strategy: Strategy }[];
  const several = recorded.filter(
    ({ strategy: { kind, order = 'fifo', dispatch } }) =>
      kind === 'processes' || (kind === 'hybrid' && (order === 'fifo' || dispatch !== 'shared')),
  );

  test('in the recorded cases', () => {
    expect(several.length).toBeGreaterThan(50);
    for (const { games: list, strategy } of several) expectSame(list, strategy, MILLION);
  });
});

test('masters who never serve share one lane, idle to the end', () => {
  const { events, result } = replay({ games: [[[1, 2]]] }, { kind: 'processes', masters: MILLION });
  const { masters } = lanes(events, { masters: MILLION, boards: 1, end: result.makespan });
  expect(masters).toHaveLength(MILLION);
  expect(masters[1]).toEqual([{ from: 0, to: 3, state: 'idle', board: undefined }]);
  expect(new Set(masters).size).toBe(2);
});

test.runIf(process.env['SIMUL_VERIFY'])('a million masters take under 0.1 s of processor', () => {
  for (const dispatch of ['static', 'shared'] as const) {
    const before = process.cpuUsage();
    replay(
      { games: [[[1, 2]], [[2, 1]], [[1, 1]]] },
      { kind: 'hybrid', dispatch, masters: MILLION },
    );
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(100_000);
  }
});
