import { wrap, type Remote } from 'comlink';
import type { WasmModule } from '../kernel/platform.js';
import type { Range, Task } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';
import type { KnownTask } from './known-tasks.js';
import { Loss } from './loss.js';
import { Recent } from './recent.js';
import type { Refusal } from './refusal.js';
import { MOST_TASKS, type Service } from './service.js';
import { afterSilence } from './silence.js';
import type { Thread } from './thread.js';

/**
 * A worker whose calls end with it. Comlink leaves the calls of a dead worker pending for ever; here
 * its end rejects the one that is under way and every later one: with a Loss, or with the reason it
 * was dismissed for. One call at a time.
 */
export class SupervisedWorker {
  readonly #thread: Thread;
  readonly #remote: Remote<Service>;
  readonly #tasks = new Recent<Task>(MOST_TASKS);
  #isLoaded = false;
  #end: { readonly reason: unknown } | undefined;
  /** Rejects the call that is under way. */
  #reject: ((reason: unknown) => void) | undefined;

  constructor(thread: Thread) {
    this.#thread = thread;
    this.#remote = wrap<Service>(thread.endpoint);
    thread.hold(false);
    thread.onEnd((cause) => {
      void this.dismiss(new Loss(cause));
    });
  }

  /** Whether it ever was ready to play. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  get hasEnded(): boolean {
    return this.#end !== undefined;
  }

  /**
   * Waits until the worker can play.
   *
   * @param patience how long it may stay silent, in seconds
   */
  async load(compiled: WasmModule, patience: number): Promise<void> {
    if (this.#isLoaded) return;
    await this.#call(() => this.#remote.load(compiled), patience);
    this.#isLoaded = true;
  }

  /** Plays a range of a task. */
  play(known: KnownTask, range: Range, patience: number): Promise<Replications | Refusal> {
    const { number, task } = known;
    const isNew = this.#tasks.get(number) === undefined;
    if (isNew) this.#tasks.set(number, task);
    return this.#call<Replications | Refusal>(
      () => this.#remote.play(number, isNew ? task : undefined, range),
      patience,
    );
  }

  /** Terminates the worker, once, and waits until it has ended. */
  async dismiss(reason: unknown): Promise<void> {
    if (this.#end !== undefined) return;
    this.#end = { reason };
    this.#reject?.(reason);
    await this.#thread.terminate();
  }

  /** Whatever is thrown ends the worker, whose kernel may now be in any state. */
  async #call<T>(call: () => Promise<T>, patience: number): Promise<T> {
    const callOff = afterSilence(patience, () => {
      void this.dismiss(new Loss(`the worker said nothing for ${patience.toFixed(1)} s`));
    });
    this.#thread.hold(true);
    try {
      return await Promise.race([this.#untilEnd(), call()]);
    } catch (error) {
      void this.dismiss(isUnsendable(error) ? error : new Loss(error));
      throw this.#end!.reason;
    } finally {
      callOff();
      this.#reject = undefined;
      // One that is being terminated is waited for: else the process might end before it has.
      if (this.#end === undefined) this.#thread.hold(false);
    }
  }

  #untilEnd(): Promise<never> {
    return new Promise((_, reject) => {
      this.#reject = reject;
      if (this.#end !== undefined) reject(this.#end.reason);
    });
  }
}

/** What cannot be sent to this worker could be sent to no other. */
function isUnsendable(error: unknown): boolean {
  return error instanceof Error && error.name === 'DataCloneError';
}
