import {
  LostError,
  SupervisedWorker,
  type Clock,
  type WorkerCall,
  type Thread,
} from '@simul/workers';
import type { WasmModule } from '../kernel/platform.js';
import type { Range, Task } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';
import { Cache } from './cache.js';
import type { NumberedTask } from './jobs.js';
import { MOST_TASKS, type PoolService } from './pool-service.js';
import type { Refusal } from './refusal.js';

/** A supervised worker that plays ranges. A task is sent again only after the worker has evicted it. */
export class PoolWorker {
  readonly #worker: SupervisedWorker<PoolService>;
  readonly #tasks = new Cache<Task>(MOST_TASKS);
  #loading: Promise<void> | undefined;
  #isLoaded = false;

  constructor(thread: Thread, clock: Clock) {
    this.#worker = new SupervisedWorker(thread, clock);
  }

  /** Whether the worker is, or was, ready to play. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  get hasEnded(): boolean {
    return this.#worker.hasEnded;
  }

  /**
   * Loads the kernel once, and waits until the worker is ready to play.
   *
   * @param patience seconds that the worker may be silent
   * @throws {LostError}
   */
  load(compiled: WasmModule, patience: number): Promise<void> {
    this.#loading ??= this.#ask((remote) => remote.load(compiled), patience).then(() => {
      this.#isLoaded = true;
    });
    return this.#loading;
  }

  /**
   * Plays a range of a task.
   *
   * @param patience seconds that the worker may be silent
   * @throws {LostError}
   */
  play(
    { number, task }: NumberedTask,
    range: Range,
    patience: number,
  ): Promise<Replications | Refusal> {
    const isNew = this.#tasks.get(number) === undefined;
    if (isNew) this.#tasks.set(number, task);
    const given = isNew ? task : undefined;
    return this.#ask<Replications | Refusal>(
      (remote) => remote.play(number, given, range),
      patience,
    );
  }

  dismiss(reason: unknown): Promise<void> {
    return this.#worker.dismiss(reason);
  }

  /** An error terminates the worker, since its kernel may be in an invalid state. */
  async #ask<Answer>(question: WorkerCall<PoolService, Answer>, patience: number): Promise<Answer> {
    try {
      return await this.#worker.call(question, { silence: patience, start: patience });
    } catch (error) {
      if (this.#worker.hasEnded) throw error;
      const reason = isUnsendable(error) ? error : new LostError(error);
      void this.dismiss(reason);
      throw reason;
    }
  }
}

/** A message that cannot be cloned for this worker cannot be cloned for another. */
function isUnsendable(error: unknown): boolean {
  return error instanceof Error && error.name === 'DataCloneError';
}
