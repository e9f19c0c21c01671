import { LostError } from '@simul/workers';
import type { Range } from '../kernel/player.js';

/** A range that lost as many workers as it may; `cause` tells the last loss. */
export class WorkerError extends Error {
  readonly range: Range;
  /** How many workers were lost. */
  readonly losses: number;

  constructor(range: Range, losses: number, cause: Error) {
    const { from, to } = range;
    super(
      `replications ${from} to ${to}: lost with ${losses} workers, one after the other (${cause.message}).`,
      { cause },
    );
    this.name = 'WorkerError';
    this.range = range;
    this.losses = losses;
  }
}

/** A worker that was lost before it was ready to play. */
export class NotStartedError extends LostError {}

/** Why no worker plays, where none could be started. */
export function neverStarted(tries: number, { message }: Error): string {
  return (
    `the worker did not start, tried ${tries} times (${message}). ` +
    'If its script is not where it was looked for, start it from createWorker.'
  );
}
