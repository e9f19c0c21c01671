import type { Signal } from '../kernel/player.js';

/**
 * Calls back when a signal is aborted.
 *
 * @returns what calls it off
 */
export function whenAborted(signal: Signal | undefined, callback: () => void): () => void {
  signal?.addEventListener('abort', callback);
  return () => {
    signal?.removeEventListener('abort', callback);
  };
}
