import type { Thread } from '../thread.js';

/** A browser reports errors; a worker that closes, hangs or runs out of memory is only silent. */
export function webThread(worker: Worker): Thread {
  return {
    endpoint: worker,
    onEnd(report) {
      worker.addEventListener('error', (event) => report(new Error(messageOf(event))));
      worker.addEventListener('messageerror', () => {
        report(new Error('it sent a message that cannot be read'));
      });
    },
    keepAlive: () => undefined,
    terminate() {
      worker.terminate();
      return Promise.resolve();
    },
  };
}

/** An event without a message means that the script was not found, or was not allowed to run. */
function messageOf(event: Event): string {
  const hasMessage = event instanceof ErrorEvent && event.message !== '';
  return hasMessage ? event.message : 'its script was not found, or not allowed to run';
}
