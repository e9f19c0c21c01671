import type { Transferable, Worker } from 'node:worker_threads';
import type { Endpoint } from 'comlink';
import type { Thread } from '../thread.js';

/** Node tells of every end; only a worker that hangs is merely silent. */
export function nodeThread(worker: Worker): Thread {
  return {
    endpoint: endpointOf(worker),
    onEnd(report) {
      worker.on('error', report);
      worker.on('messageerror', report);
      worker.on('exit', (code) => report(new Error(`it exited with code ${code}`)));
    },
    hold(isAwaited) {
      if (isAwaited) worker.ref();
      else worker.unref();
    },
    async terminate() {
      await worker.terminate();
    },
  };
}

/** Node's events in the manner of the web, as far as Comlink asks for them. */
function endpointOf(worker: Worker): Endpoint {
  return {
    postMessage(message, transfer) {
      worker.postMessage(message, transfer as readonly Transferable[] | undefined);
    },
    addEventListener(type, listener) {
      worker.on(type, (data: unknown) => {
        (listener as EventListener)({ data } as MessageEvent);
      });
    },
    // Comlink listens as long as the worker lives.
    removeEventListener: () => undefined,
  };
}
