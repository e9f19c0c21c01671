import { proxy, wrap, type Remote } from 'comlink';
import type { Clock } from './clock/clock.js';
import { LostError } from './lost-error.js';
import type { Patience } from './patience.js';
import { silenceAfter } from './sign-of-life.js';
import { SilenceWatch } from './silence-watch.js';
import type { Thread } from './thread.js';

/** Makes a callback that can be given to the worker; each call of it is a sign of life. */
export type Listen = <Told>(callback: (told: Told) => void) => (told: Told) => void;

/** What is asked of a worker. */
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
 * A worker whose calls always settle. Comlink leaves the calls of a dead worker pending for ever;
 * here its end rejects those that are under way and every later one: with a LostError when it was
 * lost, or with the reason for which it was dismissed.
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
      this.#heard(silenceAfter((event as MessageEvent<unknown>).data));
    });
    thread.hold(false);
    thread.onEnd((cause) => void this.dismiss(new LostError(cause)));
  }

  /** Whether it has ever given a sign of life. */
  get hasStarted(): boolean {
    return this.#hasStarted;
  }

  get hasEnded(): boolean {
    return this.#end !== undefined;
  }

  /** Whether a call is under way. */
  get isAsked(): boolean {
    return this.#calls.size > 0;
  }

  /**
   * Asks the worker something.
   *
   * @throws {LostError} when it ends by itself or is silent for too long: then it is terminated
   * @throws the reason for which it was dismissed
   * @throws what the worker throws, or what keeps the question from being sent
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
    this.#thread.hold(true);
    try {
      return await Promise.race([ended, question(this.#remote, this.#listen)]);
    } finally {
      watch.stop();
      this.#calls.delete(call);
      // A process stays alive for a worker that is being terminated.
      if (!this.hasEnded && this.#calls.size === 0) this.#thread.hold(false);
    }
  }

  /** Terminates the worker, once, and waits until it has ended. */
  async dismiss(reason: unknown): Promise<void> {
    if (this.#end !== undefined) return;
    this.#end = { reason };
    for (const { reject } of this.#calls) reject(reason);
    await this.#thread.terminate();
  }

  readonly #listen: Listen = (callback) =>
    proxy((told) => {
      this.#heard(0);
      callback(told);
    });

  /** @param announced how much longer the next silence may last, in seconds */
  #heard(announced: number): void {
    this.#hasStarted = true;
    for (const { watch, silence } of this.#calls) watch.heard(silence + announced);
  }
}
