import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { replay } from '../../src/replay/replay.js';
import { isBearable, strategies, workloads } from '../support/arbitraries.js';

const RUNS = process.env['SIMUL_VERIFY'] === undefined ? 2000 : 20_000;

let kernel: Kernel;

beforeAll(async () => {
  kernel = await loadKernel();
});

test('kernel and readable engine agree in every reported number', () => {
  fc.assert(
    fc.property(workloads, strategies, (workload, strategy) => {
      fc.pre(isBearable(workload.games, strategy));
      expect(kernel.play(workload, strategy)).toEqual(replay(workload, strategy).result);
    }),
    { seed: 6, numRuns: RUNS, endOnFailure: true, maxSkipsPerRun: 10 },
  );
});
