import type { Simulation } from './simulation.js';

/** A simulation that was stopped on the way; `cause` is the signal's reason. */
export class InterruptedError extends Error {
  /** What was known by then, if anything. */
  readonly partial: Simulation | undefined;

  constructor(partial: Simulation | undefined, cause: unknown) {
    super(`the simulation was stopped after ${partial?.replications ?? 0} replications`, { cause });
    this.name = 'InterruptedError';
    this.partial = partial;
  }
}
