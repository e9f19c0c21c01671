export { PoolClosedError } from '../pool-closed-error.js';
export type { Pool, PoolOptions } from '../pool.js';
export { WorkerError } from '../worker-error.js';
export { createPool } from './create-pool.js';
