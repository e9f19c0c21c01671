import type { Clock } from '@simul/workers';
import type { Player } from '../kernel/player.js';

/**
 * Plays replications on workers, which start on demand and stop when idle. A range whose worker is
 * lost (it threw, was terminated, ran out of memory or hangs) is retried on another worker, at most
 * three times; then it is rejected with a WorkerError. While no worker is ready, the calling thread
 * plays.
 */
export interface Pool extends Player, AsyncDisposable {
  /**
   * Why the calling thread has played everything so far: the host refuses workers, or none has
   * started. Undefined before the first range, and as soon as a worker has started.
   */
  readonly fallback: string | undefined;
  /**
   * Stops every worker. Current and later calls of `play` are rejected with a PoolClosedError.
   */
  close(): Promise<void>;
}

export interface PoolOptions<Worker> {
  /** How many ranges are played at once, from 1. Default: the parallelism of the machine. */
  readonly workers?: number | undefined;
  /** Starts the worker's script. Needed if the bundler does not find it. */
  readonly createWorker?: (() => Worker) | undefined;
  /**
   * Seconds that a worker may be silent, in addition to the allowance for its work, before it counts
   * as lost. Default: 1.5. Each retry of a range doubles it. A worker that is not ready to play after
   * this time may go on starting; the calling thread plays meanwhile.
   */
  readonly patience?: number | undefined;
  /** Seconds after which idle workers are stopped. Default: 5. */
  readonly idleTime?: number | undefined;
  /** Measures these times. Default: the host's clock. */
  readonly clock?: Clock | undefined;
}
