import { loadKernel, replay, type Strategy } from '@simul/core';
import { collect } from '../dialogue/collect.ts';
import { serve } from '../dialogue/serve.ts';
import { scenarioOf } from '../instance.ts';

/*
 * The readable engine, on what the kernel draws, with as many games open as the command says, or
 * all. It lists its waits and needs no bins.
 */

const [openGames] = process.argv.slice(2).map(Number);
const strategy: Strategy = { kind: 'async', ...(openGames === undefined ? {} : { openGames }) };
const kernel = await loadKernel();

await serve(({ instance, seed, ...range }) => {
  const scenario = scenarioOf(instance);
  return collect(range, new Float64Array(), (replication) => {
    const workload = kernel.draw(scenario, { seed: BigInt(seed), replication });
    const { makespan, released, utilisation, waitTime } = replay(workload, strategy).result;
    return { makespan, released, utilisation, waitTime: waitTime.mean, longestWait: waitTime.max };
  });
});
