import { proxy, wrap, type Remote } from 'comlink';
import { LostError } from './lost-error.js';

/** A worker, and the promise that rejects when it is lost: Comlink would wait for it for ever. */
export interface Hand<T> {
  readonly remote: Remote<T>;
  readonly lost: Promise<never>;
  readonly isLost: boolean;
  /** What the worker can be given, so that it tells. */
  listener<Told>(tell: (told: Told) => void): (told: Told) => void;
  dismiss(): void;
}

/** @typeParam T what the worker exposes */
export function handOf<T>(worker: Worker): Hand<T> {
  let isLost = false;
  let lose: (reason: string) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => {
    lose = (reason) => {
      isLost = true;
      reject(new LostError(`The worker was lost: ${reason}`));
    };
  });
  // A script that cannot be had is an event without a message.
  worker.addEventListener('error', ({ message = '' }: Partial<ErrorEvent>) => {
    lose(message === '' ? 'its script was not found, or not allowed to run' : message);
  });
  worker.addEventListener('messageerror', () => lose('it sent what cannot be read'));
  // It may be lost while nobody asks for anything.
  lost.catch(() => undefined);
  return {
    remote: wrap<T>(worker),
    lost,
    get isLost() {
      return isLost;
    },
    listener: proxy,
    dismiss() {
      worker.terminate();
      lose('it was dismissed');
    },
  };
}
