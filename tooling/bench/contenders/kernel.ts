import { loadKernel, type Strategy } from '@simul/core';
import { serve } from '../dialogue/serve.ts';
import { scenarioOf } from '../instance.ts';

/* The kernel through its public door, with as many games open as the command says, or all. */

const [openGames] = process.argv.slice(2).map(Number);
const strategy: Strategy = { kind: 'async', ...(openGames === undefined ? {} : { openGames }) };
const kernel = await loadKernel();

await serve(({ instance, seed, from, to }) =>
  kernel.replicate(scenarioOf(instance), strategy, { seed: BigInt(seed), from, to }),
);
