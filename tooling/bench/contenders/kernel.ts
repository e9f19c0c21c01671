import { loadKernel } from '@simul/core';
import { reportOf } from '../dialogue/report-of.ts';
import { serve } from '../dialogue/serve.ts';
import { scenarioOf } from '../instance.ts';

/* The kernel through its public API: seeding, drawing, playing and reporting. */

const kernel = await loadKernel();

await serve(({ instance, seed, from, to }) =>
  reportOf(
    kernel.replicate(scenarioOf(instance), { kind: 'async' }, { seed: BigInt(seed), from, to }),
  ),
);
