import type { Range, Signal } from '../kernel/player.js';
import type { KnownTask } from './known-tasks.js';

/** A range that is to be played. */
export interface Job {
  readonly known: KnownTask;
  readonly range: Range;
  readonly signal: Signal | undefined;
  /** @throws why the range is not wanted any more, when that is so */
  readonly check: () => void;
}
