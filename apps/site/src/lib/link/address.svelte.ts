import { isRecorded } from '@simul/core';
import { decodeGames, encodeGames } from '../chess/encode-games.js';
import type { ChessGame } from '../chess/game.js';
import { WOLFSBURG } from '../chess/games.js';
import type { Exhibition } from '../exhibition/exhibition.svelte.js';
import { decodeTimes, encodeTimes } from './enclosure.js';
import { readLink } from './read-link.js';
import type { View } from './view.js';
import { writeLink } from './write-link.js';

/** Where a link is read and written: the address bar, or a stand-in. */
export interface Place {
  readonly url: () => URL;
  readonly push: (link: string) => Promise<unknown>;
  readonly replace: (link: string) => Promise<unknown>;
}

/** Keeps what is shown in the address, and shows what is in the address. */
export class Address {
  readonly #exhibition: Exhibition;
  readonly #place: Place;
  #fault = $state<unknown>();
  /** What the settings were when they were last written or read; others make a step to go back to. */
  #known: unknown;

  constructor(exhibition: Exhibition, place: Place) {
    this.#exhibition = exhibition;
    this.#place = place;
  }

  /** Why the address could not be shown. */
  get fault(): unknown {
    return this.#fault;
  }

  /** Shows what the address says; where that cannot be, changes nothing, and `fault` says why. */
  async read(): Promise<View | undefined> {
    const { searchParams, hash } = this.#place.url();
    const enclosed = new URLSearchParams(hash.slice(1));
    const [times, boards] = [enclosed.get('times'), enclosed.get('boards')];
    try {
      const games = times === null ? undefined : await decodeTimes(times);
      const shown = boards === null ? WOLFSBURG : await decodeGames(boards);
      const view = readLink(searchParams, games);
      this.#exhibition.show(view);
      this.#exhibition.games = shown;
      this.#known = view.settings;
      this.#fault = undefined;
      return view;
    } catch (error) {
      this.#fault = error;
      return undefined;
    }
  }

  /** The link to what is shown. */
  async link(): Promise<string> {
    const { view, games } = this.#exhibition;
    const enclosed = await this.#enclosed(games);
    const path = this.#place.url().pathname;
    return `${path}${writeLink(view)}${enclosed === '' ? '' : `#${enclosed}`}`;
  }

  async write(): Promise<void> {
    const { settings } = this.#exhibition;
    const link = await this.link();
    const { pathname, search, hash } = this.#place.url();
    if (link === `${pathname}${search}${hash}`) return;
    const isStep = settings !== this.#known;
    this.#known = settings;
    await (isStep ? this.#place.push(link) : this.#place.replace(link));
    this.#fault = undefined;
  }

  async #enclosed(games: readonly ChessGame[]): Promise<string> {
    const { scenario } = this.#exhibition.settings;
    const parts = [
      isRecorded(scenario) && `times=${await encodeTimes(scenario.games)}`,
      games !== WOLFSBURG && `boards=${await encodeGames(games)}`,
    ];
    return parts.filter((part) => part !== false).join('&');
  }
}
