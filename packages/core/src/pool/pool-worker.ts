import {
  LostError,
  SupervisedWorker,
  type Clock,
  type Question,
  type Thread,
} from '@simul/workers';
import type { WasmModule } from '../kernel/platform.js';
import type { Range, Task } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';
import type { KnownTask } from './known-tasks.js';
import { Recent } from './recent.js';
import type { Refusal } from './refusal.js';
import { MOST_TASKS, type Service } from './service.js';

/** A supervised worker that plays. It is sent a task only once. */
export class PoolWorker {
  readonly #worker: SupervisedWorker<Service>;
  readonly #tasks = new Recent<Task>(MOST_TASKS);
  #loading: Promise<void> | undefined;
  #isLoaded = false;

  constructor(thread: Thread, clock: Clock) {
    this.#worker = new SupervisedWorker(thread, clock);
  }

  /** Whether it is, or was, ready to play. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  get hasEnded(): boolean {
    return this.#worker.hasEnded;
  }

  /**
   * Waits until it is ready to play; it is made ready once.
   *
   * @param patience how long it may be silent, in seconds
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
   * @param patience how long it may be silent, in seconds
   * @throws {LostError}
   */
  play(
    { number, task }: KnownTask,
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

  /** An error ends the worker: its kernel may now be in any state. */
  async #ask<Answer>(question: Question<Service, Answer>, patience: number): Promise<Answer> {
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

/** What cannot be sent to this worker could be sent to no other. */
function isUnsendable(error: unknown): boolean {
  return error instanceof Error && error.name === 'DataCloneError';
}
