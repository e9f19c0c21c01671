import { LostError } from '@simul/workers';
import type { Range } from '../kernel/player.js';

/** A range was not played because its pool was closed. */
export class PoolClosedError extends Error {
  constructor() {
    super('the pool is closed. Create another to play more.');
    this.name = 'PoolClosedError';
  }
}

/** A range was given up after too many lost workers; `cause` is the last loss. */
export class WorkerError extends Error {
  readonly range: Range;
  /** How many workers were lost. */
  readonly losses: number;

  constructor(range: Range, losses: number, cause: LostError) {
    const { from, to } = range;
    super(
      `replications ${from} to ${to}: lost with ${losses} workers, one after the other (${cause.why}).`,
      { cause },
    );
    this.name = 'WorkerError';
    this.range = range;
    this.losses = losses;
  }
}

/** A worker was lost before it was ready to play. */
export class NotStartedError extends LostError {}

/** Explains why no worker could be started. */
export function neverStarted(tries: number, { why }: LostError): string {
  return (
    `the worker did not start, tried ${tries} times (${why}). ` +
    "Reinstall Simul or, where a bundler moved the worker's script, pass createWorker to createPool."
  );
}
