import { isRecorded } from '@simul/core';
import { WOLFSBURG } from '../chess/games.js';
import { Address, type AddressPlace } from '../link/address.svelte.js';
import type { Linked } from '../link/open-link.js';
import { writeLink } from '../link/write-link.js';
import { STORY, type Settings } from '../settings/settings.js';
import type { Exhibition } from './exhibition.svelte.js';

export type ExhibitionAddress = Address<Linked, Settings>;

/** Keeps an exhibition in its address: other settings are something to go back from. */
export function addressOf(exhibition: Exhibition, place: AddressPlace): ExhibitionAddress {
  return new Address(
    {
      state: () => ({ view: exhibition.view, games: exhibition.games }),
      step: ({ view }) => view.settings,
      read,
      show(linked) {
        if (linked === undefined) playOn(exhibition);
        else {
          exhibition.show(linked.view);
          exhibition.games = linked.games;
        }
      },
      write: async (linked) => `${writeLink(linked.view)}${await enclosed(linked)}`,
    },
    place,
  );
}

/** The story's own link is empty, and what reads others is loaded with the first of them. */
async function read(url: URL): Promise<Linked> {
  if (url.search === '' && url.hash === '') return { view: { settings: STORY }, games: WOLFSBURG };
  const { openLink } = await import('../link/open-link.js');
  return openLink(url);
}

/** What is too long for a query is not there as a rule. */
async function enclosed({ view: { settings }, games }: Linked): Promise<string> {
  if (!isRecorded(settings.scenario) && games === WOLFSBURG) return '';
  const { enclose } = await import('../link/enclosure.js');
  return enclose(settings, games);
}

/** What is shown may not have been played yet. */
function playOn(exhibition: Exhibition): void {
  const { settings } = exhibition;
  exhibition.settings = settings;
}
