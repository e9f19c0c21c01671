/** A worker, of Node or of a browser, that is sent calls. */
export interface Callable {
  postMessage(message: unknown, ...rest: readonly never[]): void;
}

/** The calls that workers were sent, by the order in which the workers were started. */
export class Calls {
  readonly #sent: Set<string>[] = [];
  readonly #listeners: (() => void)[][] = [];

  watch(worker: Callable): void {
    const sent = new Set<string>();
    const listeners: (() => void)[] = [];
    this.#sent.push(sent);
    this.#listeners.push(listeners);
    const post = worker.postMessage.bind(worker);
    worker.postMessage = (message, ...rest) => {
      post(message, ...rest);
      const { path = [] } = message as { path?: readonly string[] };
      sent.add(path.join());
      // The pool first sees to what it has to do for the call.
      for (const listener of listeners) queueMicrotask(listener);
    };
  }

  /** Settles once the worker has been sent such a call. */
  async sent(worker: number, method: string): Promise<void> {
    while (this.#sent[worker]?.has(method) !== true) {
      await new Promise<void>((resolve) => setTimeout(resolve));
    }
  }

  /** Calls back now and with every later call, since a dead worker answers none. */
  whenUnanswered(worker: number, callback: () => void): void {
    this.#listeners[worker]!.push(callback);
    callback();
  }
}
