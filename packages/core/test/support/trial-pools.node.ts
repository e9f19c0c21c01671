import { Worker } from 'node:worker_threads';
import { loadKernel, parseScenario, playHere } from '../../src/index.js';
import { createPool } from '../../src/pool/node/index.js';
import { labOf } from './trial-pools.js';

const DIST = new URL('../../dist/pool/node/worker.node.js', import.meta.url);
const FATED = new URL('failing-workers/worker.node.js', import.meta.url);
const MISSING = new URL('failing-workers/nowhere.js', import.meta.url);

export const lab = labOf({
  createPool,
  createWorker(fate) {
    if (fate === undefined) return new Worker(DIST);
    const script = fate === 'is missing' ? MISSING : FATED;
    // Little memory, so that it runs out before the machine's does.
    return new Worker(script, { workerData: fate, resourceLimits: { maxOldGenerationSizeMb: 32 } });
  },
  tellsOfEnds: true,
  playHere: async () => playHere(await loadKernel()),
  parseScenario,
});
