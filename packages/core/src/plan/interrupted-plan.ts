import type { Trial } from './trials.js';

/** A plan that was stopped on the way; `cause` is the signal's reason. */
export class InterruptedPlan extends Error {
  /** What was tried by then, the least number first. */
  readonly trials: readonly Trial[];

  constructor(trials: readonly Trial[], cause: unknown) {
    super(`the plan was stopped after ${trials.length} numbers`, { cause });
    this.name = 'InterruptedPlan';
    this.trials = trials;
  }
}
