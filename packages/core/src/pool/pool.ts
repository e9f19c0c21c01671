import type { Player } from '../kernel/player.js';

/**
 * Workers that play, started when they are needed and stopped when they are not. A range whose
 * worker is lost (it threw, was terminated, ran out of memory, never started or hangs) is played
 * again by another, three times at most; then it is rejected with a WorkerError.
 */
export interface Pool extends Player, AsyncDisposable {
  /**
   * Why everything is played in this thread, where that is so: the host has no workers or refuses
   * them, which may be known only when the first is wanted.
   */
  readonly fallback: string | undefined;
  /**
   * Stops every worker. What is being played, and what is asked for later, is rejected with a
   * PoolClosedError.
   */
  close(): Promise<void>;
}

export interface PoolOptions<Worker> {
  /** How many ranges are played at once, from 1; without it, as many as the machine runs at once. */
  readonly workers?: number | undefined;
  /** Starts the worker's script, where the bundler cannot find it by itself. */
  readonly createWorker?: (() => Worker) | undefined;
  /**
   * How long a worker may stay silent beyond what its work may take, before it is given up, in
   * seconds; 1 without it. Each that plays the same range again is given twice the patience.
   */
  readonly patience?: number | undefined;
  /** How long workers are kept that have nothing to do, in seconds; 5 without it. */
  readonly idleTime?: number | undefined;
}
