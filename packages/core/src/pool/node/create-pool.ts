import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { nodeThread } from '@simul/workers/node';
import type { Pool, PoolOptions } from '../pool.js';
import { settingsOf } from '../settings.js';
import { WorkerPool } from '../worker-pool.js';

/**
 * A pool of Node's workers. Idle workers do not keep the process alive.
 *
 * @throws {InputError} when an option is invalid
 */
export function createPool(options: PoolOptions<Worker> = {}): Pool {
  const { createWorker = startWorker } = options;
  const startThread = () => nodeThread(createWorker());
  return new WorkerPool(startThread, settingsOf(options, availableParallelism()));
}

function startWorker(): Worker {
  // Workers must not inherit flags of the main script, such as --input-type or --eval.
  return new Worker(new URL('./worker.node.js', import.meta.url), { execArgv: [] });
}
