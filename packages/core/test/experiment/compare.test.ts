import { beforeAll, expect, test } from 'vitest';
import { compare } from '../../src/experiment/compare.js';
import { compareDocument } from '../../src/experiment/compare-document.js';
import { replayDocument } from '../../src/experiment/replay-document.js';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { replay } from '../../src/replay/replay.js';
import { presets } from '../../src/scenario/presets.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';

let kernel: Kernel;

beforeAll(async () => {
  kernel = await loadKernel();
});

const drawn = { seed: 1n, replication: 0 };

test('the story: twelve hours against one, and the two clocks of the one', () => {
  const [sync, async, threads, processes, hybrid] = compare(parseScenario({}), {
    kernel,
    ...drawn,
  }).map(({ result }) => result);
  expect(sync).toMatchObject({ makespan: 43_200, released: 43_200 });
  expect(async).toMatchObject({ makespan: 3655, released: 3600 });
  expect(threads).toEqual(async);
  expect(processes).toMatchObject({ makespan: 10_800, released: 10_800 });
  expect(hybrid).toMatchObject({ makespan: 1825, released: 1770, waitTime: { total: 300 } });
});

test.each([
  [{ kind: 'async', openGames: 6 }, { makespan: 7225 }],
  [{ kind: 'async', openGames: 12 }, { makespan: 3655 }],
  [
    { kind: 'async', walkTime: 1 },
    { makespan: 4374, walkingTime: 719 },
  ],
  [
    { kind: 'threads', quantum: 2, walkTime: 0.1 },
    { makespan: 3900.6, walkingTime: 215.9 },
  ],
] as const)('the reference exhibition under %j', (strategy, expected) => {
  const options = { kernel, ...drawn, strategies: [strategy] };
  expect(compare(parseScenario({}), options)[0]!.result).toMatchObject(expected);
});

test('all strategies meet the same times', () => {
  const scenario = parseScenario({ boards: 7, moveTime: 'exp(5s)', replyTime: 'exp(55s)' });
  const comparisons = compare(scenario, { kernel, seed: 9n, replication: 3 });
  expect(new Set(comparisons.map(({ result }) => result.busyTime)).size).toBe(1);
});

test('no result contradicts a prediction', () => {
  for (const { scenario } of presets.filter(({ name }) => name !== 'ahmedabad')) {
    for (const { result, prediction } of compare(scenario, { kernel, ...drawn })) {
      if (prediction.makespan.standing === 'exact' && scenario.name === 'judit') {
        expect(prediction.makespan.value).toBe(result.makespan);
      }
      // A number that is not finite becomes null.
      expect(JSON.stringify(prediction)).not.toMatch(/NaN|undef|null/);
    }
  }
});

test('the scenario and strategy of a document reproduce its result', () => {
  const scenario = parseScenario({ boards: 3, rounds: 4, moveTime: 'exp(1s)', seed: 5 });
  const workload = kernel.draw(scenario, { seed: 5n, replication: 2 });
  const { result } = replay(workload, { kind: 'hybrid' });
  const asked = { scenario, strategy: { kind: 'hybrid' }, seed: 5n, replication: 2 } as const;
  const document = replayDocument(asked, result);
  const again = kernel.play(
    { scenario: parseScenario(document.scenario), seed: BigInt(document.seed), replication: 2 },
    document.strategy,
  );
  expect(again).toEqual(document.result);
  expect(Object.keys(document)).toEqual(['scenario', 'strategy', 'seed', 'replication', 'result']);
});

test('a comparison is a document of results in the order of the strategies', () => {
  const scenario = parseScenario({ boards: 2 });
  const document = compareDocument({ scenario, ...drawn }, compare(scenario, { kernel, ...drawn }));
  expect(Object.keys(document)).toEqual(['scenario', 'seed', 'replication', 'results']);
  expect(document.results.map(({ strategy }) => strategy.kind)).toEqual([
    'sync',
    'async',
    'threads',
    'processes',
    'hybrid',
  ]);
});
