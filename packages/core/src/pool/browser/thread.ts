import type { Thread } from '../thread.js';

export function threadOf(worker: Worker): Thread {
  return {
    endpoint: worker,
    onEnd(report) {
      worker.addEventListener('error', (event) => {
        report(new Error(messageOf(event)));
      });
      worker.addEventListener('messageerror', () => {
        report(new Error('it sent what cannot be read'));
      });
    },
    hold: () => undefined,
    terminate() {
      worker.terminate();
      return Promise.resolve();
    },
  };
}

/** An event without a message is all there is of a script that is not found, or not allowed. */
function messageOf(event: Event): string {
  const isTold = event instanceof ErrorEvent && event.message !== '';
  return isTold ? event.message : 'its script was not found, or not allowed to run';
}
