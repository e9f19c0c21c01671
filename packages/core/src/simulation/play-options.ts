import type { Player, Signal } from '../kernel/player.js';

/** Where replications are played, who can stop them, and who is told how far they are. */
export interface PlayOptions<Known> {
  /** Default: in this thread. */
  readonly player?: Player | undefined;
  readonly signal?: Signal | undefined;
  /**
   * Called after every shard.
   *
   * @param known what is known by then, labelled as partial; it costs nothing unless it is called
   */
  readonly onProgress?: ((progress: Progress, known: () => Known) => void) | undefined;
}

/** How far an experiment is. */
export interface Progress {
  /** Replications; of a sweep, points. */
  readonly done: number;
  /** `undefined` while that cannot be told. */
  readonly total: number | undefined;
  /** Replications of all points, or of all numbers tried, together. */
  readonly played: number;
  /** The share of the work that is done, 0 to 1; `undefined` while that cannot be told. */
  readonly share: number | undefined;
}
