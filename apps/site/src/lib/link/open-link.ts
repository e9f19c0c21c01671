import type { ChessGame } from '../chess/game.js';
import { WOLFSBURG } from '../chess/games.js';
import type { Enclosure } from './enclosure.js';
import { readLink } from './read-link.js';
import type { View } from './view.js';

/** What a link to an exhibition says: all of it, and what is on the boards. */
export interface Linked {
  readonly view: View;
  readonly games: readonly ChessGame[];
}

/**
 * Reads a link, with what it encloses.
 *
 * @throws {InputError} naming the field
 */
export async function openLink({ searchParams, hash }: URL): Promise<Linked> {
  const { times, boards } = await enclosedIn(hash);
  return { view: readLink(searchParams, times), games: boards };
}

/** As a rule a link encloses nothing, and what reads enclosures is not loaded. */
async function enclosedIn(hash: string): Promise<Enclosure> {
  if (hash === '') return { times: undefined, boards: WOLFSBURG };
  const { openEnclosure } = await import('./enclosure.js');
  return openEnclosure(hash);
}
