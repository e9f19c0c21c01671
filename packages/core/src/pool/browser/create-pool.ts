import { webThread } from '@simul/workers/web';
import type { Pool, PoolOptions } from '../pool.js';
import { settingsOf } from '../settings.js';
import { WorkerPool } from '../worker-pool.js';

/**
 * A pool of Web Workers.
 *
 * @throws {InputError} when an option is invalid
 */
export function createPool(options: PoolOptions<Worker> = {}): Pool {
  const { createWorker = startWorker } = options;
  const startThread = () => webThread(createWorker());
  const parallelism = 'Worker' in globalThis ? navigator.hardwareConcurrency : 1;
  return new WorkerPool(startThread, settingsOf(options, parallelism));
}

function startWorker(): Worker {
  // Bundlers recognise exactly this expression and then build the worker too.
  return new Worker(new URL('./worker.browser.js', import.meta.url), { type: 'module' });
}
