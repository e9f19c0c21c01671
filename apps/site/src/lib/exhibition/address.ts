import type { ChessGame } from '../chess/game.js';
import { Address, type Place } from '../link/address.svelte.js';
import { enclose, openEnclosure } from '../link/enclosure.js';
import { readLink } from '../link/read-link.js';
import type { View } from '../link/view.js';
import { writeLink } from '../link/write-link.js';
import type { Settings } from '../settings/settings.js';
import type { Exhibition } from './exhibition.svelte.js';

/** What a link to an exhibition says: all of it, and what is on the boards. */
export interface Linked {
  readonly view: View;
  readonly games: readonly ChessGame[];
}

export type ExhibitionAddress = Address<Linked, Settings>;

/** Keeps an exhibition in its address: other settings are something to go back from. */
export function addressOf(exhibition: Exhibition, place: Place): ExhibitionAddress {
  return new Address(
    {
      state: () => ({ view: exhibition.view, games: exhibition.games }),
      step: ({ view }) => view.settings,
      read,
      show(linked) {
        if (linked === undefined) {
          playOn(exhibition);
          return;
        }
        exhibition.show(linked.view);
        exhibition.games = linked.games;
      },
      write: async ({ view, games }) => `${writeLink(view)}${await enclose(view.settings, games)}`,
    },
    place,
  );
}

async function read({ searchParams, hash }: URL): Promise<Linked> {
  const { times, boards } = await openEnclosure(hash);
  return { view: readLink(searchParams, times), games: boards };
}

/** What is shown may not have been played yet. */
function playOn(exhibition: Exhibition): void {
  const { settings } = exhibition;
  exhibition.settings = settings;
}
