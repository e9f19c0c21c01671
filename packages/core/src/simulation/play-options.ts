import type { Player, Signal } from '../kernel/player.js';

/** Player, cancellation and progress of an experiment. */
export interface PlayOptions<Known> {
  /** Default: in this thread. */
  readonly player?: Player | undefined;
  readonly signal?: Signal | undefined;
  /**
   * Called after every shard.
   *
   * @param known computes the partial result; it costs time only when it is called
   */
  readonly onProgress?: ((progress: Progress, known: () => Known) => void) | undefined;
}

export interface Progress {
  /** Replications; in a sweep, points. */
  readonly done: number;
  /** `undefined` while unknown. */
  readonly total: number | undefined;
  /** Replications of all points, or of all numbers tried. */
  readonly played: number;
  /** The share of the work that is done, 0 to 1; `undefined` while unknown. */
  readonly share: number | undefined;
}
