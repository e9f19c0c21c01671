import type { Player } from '../kernel/player.js';

/** Workers that play, started when they are needed and stopped when they are not. */
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
  /** How many ranges are played at once, from 1; without it, as many as the machine has cores. */
  readonly workers?: number | undefined;
  /** Starts the worker's script, where the bundler cannot find it by itself. */
  readonly createWorker?: (() => Worker) | undefined;
  /** How long a worker may stay silent beyond what its work may take, in seconds; 1.5 without it. */
  readonly patience?: number | undefined;
  /** How long idle workers are kept, in seconds; 5 without it. */
  readonly idleTime?: number | undefined;
}
