import { loadKernel, replay } from '@simul/core';
import { collect } from '../dialogue/collect.ts';
import { serve } from '../dialogue/serve.ts';
import { scenarioOf } from '../instance.ts';

/* The readable engine on times drawn by the kernel. It lists its waits, so it needs no bins. */

const kernel = await loadKernel();

await serve(({ instance, seed, ...range }) => {
  const scenario = scenarioOf(instance);
  return collect(range, new Float64Array(), (replication) => {
    const workload = kernel.draw(scenario, { seed: BigInt(seed), replication });
    const { result } = replay(workload, { kind: 'async' });
    const { makespan, released, utilisation, waitTime } = result;
    return { makespan, released, utilisation, waitTime: waitTime.mean, longestWait: waitTime.max };
  });
});
