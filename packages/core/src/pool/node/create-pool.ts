import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { nodeThread } from '@simul/workers/node';
import type { Pool, PoolOptions } from '../pool.js';
import { settingsOf } from '../settings.js';
import { WorkerPool } from '../worker-pool.js';

/**
 * A pool of Node's workers. Idle ones keep no process alive.
 *
 * @throws {InputError} when an option makes no sense
 */
export function createPool(options: PoolOptions<Worker> = {}): Pool {
  const { createWorker = startWorker } = options;
  const startThread = () => nodeThread(createWorker());
  return new WorkerPool(startThread, settingsOf(options, availableParallelism()));
}

function startWorker(): Worker {
  // Flags such as --input-type or --eval are meant for the main script.
  return new Worker(new URL('./worker.node.js', import.meta.url), { execArgv: [] });
}
