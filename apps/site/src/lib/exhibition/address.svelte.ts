import type { Exhibition } from './exhibition.svelte.js';
import type { Settings } from '../settings/settings.js';
import { enclose, openEnclosure } from '../link/enclosure.js';
import { readLink } from '../link/read-link.js';
import type { View } from '../link/view.js';
import { writeLink } from '../link/write-link.js';

/** Where a link is read and written: the address bar, or a stand-in. */
export interface Place {
  readonly url: () => URL;
  /** Goes to a link of this page, from its `?` on. */
  readonly push: (link: string) => Promise<unknown>;
  readonly replace: (link: string) => Promise<unknown>;
}

/** Keeps what is shown in the address, and shows what is in the address. */
export class Address {
  readonly #exhibition: Exhibition;
  readonly #place: Place;
  #fault = $state<unknown>();
  /** The settings last written or read: others are something to go back from. */
  #known: Settings | undefined;
  /** Of reading and writing, which both take time: what was overtaken by the next does nothing. */
  #turn = 0;

  constructor(exhibition: Exhibition, place: Place) {
    this.#exhibition = exhibition;
    this.#place = place;
  }

  /** Why the address could not be shown. */
  get fault(): unknown {
    return this.#fault;
  }

  /**
   * Shows what the address says; where that cannot be, goes on with what is shown, and `fault` says
   * why.
   */
  async read(): Promise<View | undefined> {
    const turn = ++this.#turn;
    const { searchParams, hash } = this.#place.url();
    try {
      const { times, boards } = await openEnclosure(hash);
      const view = readLink(searchParams, times);
      if (turn !== this.#turn) return undefined;
      this.#exhibition.show(view);
      this.#exhibition.games = boards;
      this.#known = view.settings;
      this.#fault = undefined;
      return view;
    } catch (error) {
      if (turn !== this.#turn) return undefined;
      const { settings } = this.#exhibition;
      this.#exhibition.settings = settings;
      this.#known = settings;
      this.#fault = error;
      return undefined;
    }
  }

  /** Writes what is shown, as a step to go back from where other things are played. */
  async write(): Promise<void> {
    const { view, games } = this.#exhibition;
    const isStep = view.settings !== this.#known;
    // What cannot be shown stays to be seen, and to be mended, until something else is played.
    if (this.#fault !== undefined && !isStep) return;
    const turn = ++this.#turn;
    const link = `${writeLink(view)}${await enclose(view.settings, games)}`;
    const { search, hash } = this.#place.url();
    if (turn !== this.#turn || link === `${search}${hash}`) return;
    this.#known = view.settings;
    await (isStep ? this.#place.push(link) : this.#place.replace(link));
    this.#fault = undefined;
  }
}
