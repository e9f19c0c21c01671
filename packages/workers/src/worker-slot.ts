import { NoWorkersError } from './no-workers-error.js';

/** What a slot must know of the worker in it. */
export interface Replaceable {
  readonly hasEnded: boolean;
  dismiss(reason: unknown): Promise<void>;
}

/** A place for one worker at a time, started when it is wanted and replaced when it has ended. */
export class WorkerSlot<Worker extends Replaceable> {
  readonly #start: () => Worker;
  #worker: Worker | undefined;

  /** @param start throws when the host refuses to start a worker */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** @throws {NoWorkersError} when the host refuses to start one */
  worker(): Worker {
    if (this.#worker === undefined || this.#worker.hasEnded) this.#worker = this.#started();
    return this.#worker;
  }

  /** Ends the worker; another is started when it is wanted. */
  async dismiss(reason: unknown): Promise<void> {
    await this.#worker?.dismiss(reason);
  }

  #started(): Worker {
    try {
      return this.#start();
    } catch (cause) {
      throw new NoWorkersError(cause);
    }
  }
}
