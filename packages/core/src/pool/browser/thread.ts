import type { Thread } from '../thread.js';

export function threadOf(worker: Worker): Thread {
  return {
    endpoint: worker,
    onEnd(report) {
      // A script that is not found leaves no message.
      worker.addEventListener('error', ({ message }) => {
        report(new Error(message === '' ? 'its script was not found or not run' : message));
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
