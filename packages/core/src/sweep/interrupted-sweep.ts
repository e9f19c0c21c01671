import type { SweptPoint } from './sweep.js';

/** A sweep that was stopped on the way; `cause` is the signal's reason. */
export class InterruptedSweep extends Error {
  /** The points that are complete. */
  readonly points: readonly SweptPoint[];
  /** The point that was being played, partial; nothing while none of its exhibitions was over. */
  readonly begun: SweptPoint | undefined;

  constructor(points: readonly SweptPoint[], begun: SweptPoint | undefined, cause: unknown) {
    super(`the sweep was stopped after ${points.length} points`, { cause });
    this.name = 'InterruptedSweep';
    this.points = points;
    this.begun = begun;
  }
}
