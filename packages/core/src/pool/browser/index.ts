export { PoolClosedError, WorkerError } from '../errors.js';
export type { Pool, PoolOptions } from '../pool.js';
export { createPool } from './create-pool.js';
