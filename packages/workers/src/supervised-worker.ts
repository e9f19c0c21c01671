import { proxy, wrap, type Remote } from 'comlink';
import type { Clock } from './clock/clock.js';
import { LostError } from './lost-error.js';
import type { Patience } from './patience.js';
import { silenceAfter } from './sign-of-life.js';
import { SilenceWatch } from './silence-watch.js';
import type { Thread } from './thread.js';

/** Wraps a callback so that it can be passed to the worker; each call of it is a sign of life. */
export type Listen = <Value>(callback: (value: Value) => void) => (value: Value) => void;
export type WorkerCall<Service, Answer> = (
  remote: Remote<Service>,
  listen: Listen,
) => Promise<Answer>;

interface Call {
  readonly reject: (reason: unknown) => void;
  readonly watch: SilenceWatch;
  readonly silence: number;
}

/**
 * A worker whose calls always settle. Comlink leaves the calls of a dead worker pending for ever.
 * Here the end of a worker rejects current and later calls: with a LostError if the worker was lost,
 * or with the reason of its dismissal.
 */
export class SupervisedWorker<Service> {
  readonly #thread: Thread;
  readonly #clock: Clock;
  readonly #remote: Remote<Service>;
  readonly #calls = new Set<Call>();
  #hasStarted = false;
  #end: { readonly reason: unknown } | undefined;

  constructor(thread: Thread, clock: Clock) {
    this.#thread = thread;
    this.#clock = clock;
    this.#remote = wrap<Service>(thread.endpoint);
    thread.endpoint.addEventListener('message', (event) => {
      this.#onSignOfLife(silenceAfter((event as MessageEvent<unknown>).data));
    });
    thread.keepAlive(false);
    thread.onEnd((cause) => void this.dismiss(new LostError(cause)));
  }

  /** Whether the worker has ever sent a message. */
  get hasStarted(): boolean {
    return this.#hasStarted;
  }

  get hasEnded(): boolean {
    return this.#end !== undefined;
  }

  /** Whether a call is in progress. */
  get isBusy(): boolean {
    return this.#calls.size > 0;
  }

  /**
   * Calls the worker.
   *
   * @throws {LostError} when the worker ends by itself, or is silent for too long and is terminated
   * @throws the reason of its dismissal
   * @throws the worker's own error, or the error of sending the call
   */
  async call<Answer>(
    question: WorkerCall<Service, Answer>,
    { silence, start }: Patience,
  ): Promise<Answer> {
    if (this.#end !== undefined) throw this.#end.reason;
    const limit = this.#hasStarted ? silence : start;
    const watch = new SilenceWatch(this.#clock, limit, (seconds) => {
      void this.dismiss(new LostError(`it was silent for ${seconds.toFixed(1)} s`));
    });
    let reject: Call['reject'] = () => undefined;
    const ended = new Promise<never>((_, rejectEnded) => {
      reject = rejectEnded;
    });
    const call = { reject, watch, silence };
    this.#calls.add(call);
    this.#thread.keepAlive(true);
    try {
      return await Promise.race([ended, question(this.#remote, this.#listen)]);
    } finally {
      watch.stop();
      this.#calls.delete(call);
      // The process must stay alive until a worker is terminated.
      if (!this.hasEnded && this.#calls.size === 0) this.#thread.keepAlive(false);
    }
  }

  /** Terminates the worker once, and waits for its end. */
  async dismiss(reason: unknown): Promise<void> {
    if (this.#end !== undefined) return;
    this.#end = { reason };
    for (const { reject } of this.#calls) reject(reason);
    await this.#thread.terminate();
  }

  readonly #listen: Listen = (callback) =>
    proxy((value) => {
      this.#onSignOfLife(0);
      callback(value);
    });

  /** @param announced additional seconds that the next silence may last */
  #onSignOfLife(announced: number): void {
    this.#hasStarted = true;
    for (const { watch, silence } of this.#calls) watch.restart(silence + announced);
  }
}
