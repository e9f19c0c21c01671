import type { HallToPlay, Showing } from './showing.js';

let showAtOnce: ((order: HallToPlay) => Showing | undefined) | undefined;

/**
 * Fetches what plays a small hall on the page's own thread. The first page begins with halls that are
 * played already, so it is not fetched before something changes: 13 kB less.
 *
 * @throws when it cannot be had
 */
export async function fetchAtOnce(): Promise<void> {
  ({ showAtOnce } = await import('./show-at-once.js'));
}

/** Whether small halls can be played at once. */
export function canShowAtOnce(): boolean {
  return showAtOnce !== undefined;
}

/**
 * Plays a small hall at once; nothing where it is not small, or what plays it is not there yet.
 *
 * @throws {InputError | HorizonError}
 */
export function shownAtOnce(order: HallToPlay): Showing | undefined {
  return showAtOnce?.(order);
}
