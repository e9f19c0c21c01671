import { systemClock, type Clock } from '@simul/workers';
import { linkOf, normalLink } from './normal-link.js';

/** The address is written so long after the last change. Seconds. */
export const WRITE_AFTER = 0.4;

/** Where a link is read and written: the address bar, or a stand-in. */
export interface AddressPlace {
  readonly url: () => URL;
  /**
   * Goes to a link of this page, from its `?` on. `url` says so before anything else can happen on
   * the page, as SvelteKit's `goto` does: it resolves later, but waits only for microtasks before.
   */
  readonly push: (link: string) => Promise<unknown>;
  readonly replace: (link: string) => Promise<unknown>;
}

/** What a page keeps in its address. */
export interface Addressed<State, Step> {
  /** Whatever is shown now. */
  readonly state: () => State;
  /** What of it is something to go back from where it is another. */
  readonly step: (state: State) => Step;
  /** @throws when a link makes no sense */
  readonly read: (url: URL) => State | Promise<State>;
  /** Shows what a link says; where it makes no sense, nothing: then what is shown stays. */
  readonly show: (state: State | undefined) => void;
  /** The link from its `?` on; empty for what the page shows by itself. */
  readonly write: (state: State) => string | Promise<string>;
}

/**
 * Keeps what is shown in the address, and shows what is in the address. Reading and writing both
 * take time, in which the reader may go back or forward: so there is one at a time, and nothing is
 * written over a link that has not been read.
 */
export class Address<State, Step> {
  readonly #page: Addressed<State, Step>;
  readonly #place: AddressPlace;
  readonly #clock: Clock;
  #fault = $state<unknown>();
  /** The link that was last read or written. */
  #link: string | undefined;
  /** The step that this link says; nothing when what is shown is another, and has yet to be written. */
  #known: Step | undefined;
  /** What was last read or written, or shown when a reading was asked for: other steps are newer. */
  #seen: Step | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(page: Addressed<State, Step>, place: AddressPlace, clock: Clock = systemClock) {
    this.#page = page;
    this.#place = place;
    this.#clock = clock;
  }

  /** Why the address could not be shown. */
  get fault(): unknown {
    return this.#fault;
  }

  /**
   * Shows what the address says, unless the reader changes something before it can be shown; where
   * it makes no sense, goes on with what is shown, and `fault` says why.
   */
  async read(): Promise<State | undefined> {
    this.#seen = this.#step;
    return this.#inTurn(() => this.#read());
  }

  /** Writes what is shown, as a step to go back from where something else is played. */
  async write(): Promise<void> {
    return this.#inTurn(() => this.#write());
  }

  /** Writes after a while. @returns cancels it, as the next change does */
  writeLater(): () => void {
    return this.#clock.after(WRITE_AFTER, () => void this.write());
  }

  async #read(): Promise<State | undefined> {
    const url = this.#place.url();
    const [state, fault] = await this.#said(url);
    // The reader went on, and what the address says now is read next.
    if (this.#here !== linkOf(url)) return undefined;
    this.#link = linkOf(url);
    if (this.#step !== this.#seen) {
      this.#known = undefined;
      return undefined;
    }
    this.#page.show(state);
    this.#known = this.#seen = this.#step;
    this.#fault = fault;
    return state;
  }

  async #write(): Promise<void> {
    // A chapter's figure may be loading while its reader goes back: then it was not told.
    if (this.#here !== this.#link) await this.#read();
    const state = this.#page.state();
    const step = this.#page.step(state);
    const isStep = step !== this.#known;
    // What cannot be shown stays to be seen, and to be mended, until something else is played.
    if (this.#fault !== undefined && !isStep) return;
    const link = normalLink(await this.#page.write(state));
    if (this.#here !== this.#link) return;
    this.#known = this.#seen = step;
    if (link === this.#link) return;
    this.#link = link;
    await (isStep ? this.#place.push(link) : this.#place.replace(link));
    this.#fault = undefined;
  }

  async #said(url: URL): Promise<[state: State | undefined, fault: unknown]> {
    try {
      return [await this.#page.read(url), undefined];
    } catch (fault) {
      return [undefined, fault];
    }
  }

  async #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(task);
    // The caller gets the error; later tasks go on.
    this.#last = Promise.allSettled([result]);
    return result;
  }

  get #here(): string {
    return linkOf(this.#place.url());
  }

  get #step(): Step {
    return this.#page.step(this.#page.state());
  }
}
