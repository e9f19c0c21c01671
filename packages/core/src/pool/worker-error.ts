import type { Range } from '../kernel/player.js';

/** A range that was lost with its worker as often as it was tried; `cause` tells the last loss. */
export class WorkerError extends Error {
  readonly range: Range;
  /** How many workers were lost. */
  readonly losses: number;

  constructor(range: Range, losses: number, isLoaded: boolean, cause: Error) {
    super(isLoaded ? lostPlaying(range, losses, cause) : neverLoaded(losses, cause), { cause });
    this.name = 'WorkerError';
    this.range = range;
    this.losses = losses;
  }
}

function lostPlaying({ from, to }: Range, losses: number, { message }: Error): string {
  return `replications ${from} to ${to}: lost with ${losses} workers, one after the other (${message}).`;
}

function neverLoaded(losses: number, { message }: Error): string {
  return (
    `the worker: did not start, tried ${losses} times (${message}). ` +
    'If its script is not where it was looked for, start it from createWorker.'
  );
}
