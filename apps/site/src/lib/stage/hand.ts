import { proxy, wrap, type Remote } from 'comlink';
import { LostError } from './lost-error.js';
import type { Tell } from './tell.js';
import type { StageHand } from './worker.js';

/** A worker, and the promise that rejects when it is lost: Comlink would wait for it for ever. */
export interface Hand {
  readonly remote: Remote<StageHand>;
  readonly lost: Promise<never>;
  readonly isLost: boolean;
  /** What the worker can be given, so that it tells. */
  listener(tell: Tell): Tell;
  dismiss(): void;
}

export function handOf(worker: Worker): Hand {
  let isLost = false;
  const lost = new Promise<never>((_, reject) => {
    const lose = (reason: string) => {
      isLost = true;
      reject(new LostError(`The worker was lost: ${reason}`));
    };
    // A script that cannot be had is an event without a message.
    worker.addEventListener('error', ({ message = '' }: Partial<ErrorEvent>) => {
      lose(message === '' ? 'its script was not found, or not allowed to run' : message);
    });
    worker.addEventListener('messageerror', () => lose('it sent what cannot be read'));
  });
  // It may be lost while nobody asks for anything.
  lost.catch(() => undefined);
  return {
    remote: wrap<StageHand>(worker),
    lost,
    get isLost() {
      return isLost;
    },
    listener: proxy,
    dismiss() {
      worker.terminate();
    },
  };
}
