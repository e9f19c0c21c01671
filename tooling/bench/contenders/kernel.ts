import { loadKernel } from '@simul/core';
import { serve } from '../dialogue/serve.ts';
import { scenarioOf } from '../instance.ts';

/* The kernel through its public door: seeding, drawing, playing and reporting. */

const kernel = await loadKernel();

await serve(({ instance, seed, from, to }) =>
  kernel.replicate(scenarioOf(instance), { kind: 'async' }, { seed: BigInt(seed), from, to }),
);
