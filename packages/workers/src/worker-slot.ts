import { NoWorkersError } from './no-workers-error.js';

/** A worker that a slot can replace. */
export interface Replaceable {
  readonly hasEnded: boolean;
  dismiss(reason: unknown): Promise<void>;
}

/** Holds one worker at a time, which is started on demand and replaced when it has ended. */
export class WorkerSlot<Worker extends Replaceable> {
  readonly #start: () => Worker;
  #worker: Worker | undefined;

  /** @param start throws when the host refuses to start a worker */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** @throws {NoWorkersError} when the host refuses to start a worker */
  worker(): Worker {
    if (this.#worker === undefined || this.#worker.hasEnded) this.#worker = this.#started();
    return this.#worker;
  }

  /** Terminates the worker; another is started on demand. */
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
