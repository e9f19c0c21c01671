import type { Plan } from './plan.js';

/** A plan that was stopped on the way; `cause` is the signal's reason. */
export class InterruptedPlan extends Error {
  /** What was tried by then, without an answer. */
  readonly partial: Plan;

  constructor(partial: Plan, cause: unknown) {
    super(`the plan was stopped after ${partial.trials.length} numbers`, { cause });
    this.name = 'InterruptedPlan';
    this.partial = partial;
  }
}
