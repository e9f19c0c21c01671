import type { Replications } from '../kernel/replications.js';
import { attempt, type Job } from './attempt.js';
import { Loss } from './loss.js';
import { NoWorkers } from './no-workers.js';
import type { Refusal } from './refusal.js';
import { SupervisedWorker } from './supervised-worker.js';
import type { Thread } from './thread.js';
import { WorkerError } from './worker-error.js';

/** How often a range is played again whose worker was lost. */
const RETRIES = 3;

/** A place for one worker at a time, where one range at a time is played. */
export class Seat {
  readonly #startThread: () => Thread;
  readonly #patience: number;
  #worker: SupervisedWorker | undefined;

  /** @param patience how long a worker may stay silent beyond what its work may take, in seconds */
  constructor(startThread: () => Thread, patience: number) {
    this.#startThread = startThread;
    this.#patience = patience;
  }

  /**
   * Plays a range on one worker after the other, until one is not lost. Each may stay silent for
   * twice as long as the last, so that a slow machine gets there too.
   *
   * @throws {WorkerError} when the last is lost
   * @throws {NoWorkers} when the host refuses to start one
   * @throws what the job's check throws, or what the worker was dismissed for
   */
  async play(job: Job): Promise<Replications | Refusal> {
    for (let losses = 0; ;) {
      const worker = this.#seated();
      try {
        return await attempt(worker, job, this.#patience * 2 ** losses);
      } catch (error) {
        if (!(error instanceof Loss)) throw error;
        losses++;
        if (losses > RETRIES) throw new WorkerError(job.range, losses, worker.isLoaded, error);
        job.check();
      }
    }
  }

  /** Ends its worker; another comes when there is more to play. */
  async clear(reason: Error): Promise<void> {
    await this.#worker?.dismiss(reason);
  }

  #seated(): SupervisedWorker {
    if (this.#worker === undefined || this.#worker.hasEnded) {
      this.#worker = new SupervisedWorker(this.#started());
    }
    return this.#worker;
  }

  #started(): Thread {
    try {
      return this.#startThread();
    } catch (cause) {
      throw new NoWorkers(cause);
    }
  }
}
