import type { Transferable, Worker } from 'node:worker_threads';
import type { Endpoint } from 'comlink';
import type { Thread } from '../thread.js';

/** Node reports every end of a worker; only a worker that hangs is noticed by its silence. */
export function nodeThread(worker: Worker): Thread {
  return {
    endpoint: endpointOf(worker),
    onEnd(report) {
      worker.on('error', report);
      worker.on('messageerror', report);
      worker.on('exit', (code) => report(new Error(`it exited with code ${code}`)));
    },
    keepAlive(isBusy) {
      if (isBusy) worker.ref();
      else worker.unref();
    },
    async terminate() {
      await worker.terminate();
    },
  };
}

/** Adapts Node's events to the part of the web's interface that Comlink uses. */
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
    // Not needed: Comlink listens for the whole life of the worker.
    removeEventListener: () => undefined,
  };
}
