import { loadKernel, parseScenario, playHere } from '../../dist/index.js';
import { createPool } from '../../dist/pool/browser/index.js';
import { attemptIn } from './attempt.js';
import { labOf } from './trial-pools.js';

const WELL = new URL('../../dist/pool/browser/worker.browser.js', import.meta.url);
const FATED = new URL('failing-workers/worker.browser.js', import.meta.url);
const MISSING = new URL('failing-workers/nowhere.js', import.meta.url);

const lab = labOf({
  createPool,
  createWorker(fate = '') {
    const script = fate === '' ? WELL : fate === 'is missing' ? MISSING : FATED;
    return new Worker(script, { type: 'module', name: fate });
  },
  tellsOfEnds: false,
  playHere: async () => playHere(await loadKernel()),
  parseScenario,
});

globalThis.attempt = attemptIn(lab) as typeof globalThis.attempt;
