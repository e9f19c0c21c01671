import type { Clock } from '@simul/workers';
import type { Player } from '../kernel/player.js';

/**
 * Workers that play, started when they are needed and stopped when they are not. A range whose
 * worker is lost (it threw, was terminated, ran out of memory or hangs) is played again by another,
 * three times at most; then it is rejected with a WorkerError. While no worker is ready, this thread
 * plays.
 */
export interface Pool extends Player, AsyncDisposable {
  /**
   * Why everything was played in this thread so far, where that is so: the host refuses workers, or
   * none has started. It is known only once a worker was wanted.
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
   * How long a worker may be silent beyond what its work may take, before it is given up, in
   * seconds; 1.5 without it. Each that plays the same range again is given twice the patience. A
   * worker that is not ready to play after that time may go on starting: this thread plays meanwhile.
   */
  readonly patience?: number | undefined;
  /** How long workers are kept that have nothing to do, in seconds; 5 without it. */
  readonly idleTime?: number | undefined;
  /** By which all of that is measured; the host's without it. */
  readonly clock?: Clock | undefined;
}
