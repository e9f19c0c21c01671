/** Where a link is read and written: the address bar, or a stand-in. */
export interface Place {
  readonly url: () => URL;
  /** Goes to a link of this page, from its `?` on. */
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

/** Keeps what is shown in the address, and shows what is in the address. */
export class Address<State, Step> {
  readonly #page: Addressed<State, Step>;
  readonly #place: Place;
  #fault = $state<unknown>();
  /** What was last written or read. */
  #known: Step | undefined;
  /** Of reading and writing, which both take time: what was overtaken by the next does nothing. */
  #turn = 0;

  constructor(page: Addressed<State, Step>, place: Place) {
    this.#page = page;
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
  async read(): Promise<State | undefined> {
    const turn = ++this.#turn;
    try {
      const state = await this.#page.read(this.#place.url());
      if (turn !== this.#turn) return undefined;
      this.#put(state, undefined);
      return state;
    } catch (error) {
      if (turn === this.#turn) this.#put(undefined, error);
      return undefined;
    }
  }

  /** Writes what is shown, as a step to go back from where something else is played. */
  async write(): Promise<void> {
    const state = this.#page.state();
    const step = this.#page.step(state);
    const isStep = step !== this.#known;
    // What cannot be shown stays to be seen, and to be mended, until something else is played.
    if (this.#fault !== undefined && !isStep) return;
    const turn = ++this.#turn;
    const link = await this.#page.write(state);
    const { search, hash } = this.#place.url();
    if (turn !== this.#turn || link === `${search}${hash}`) return;
    this.#known = step;
    await (isStep ? this.#place.push(link) : this.#place.replace(link));
    this.#fault = undefined;
  }

  #put(state: State | undefined, fault: unknown): void {
    this.#page.show(state);
    this.#known = this.#page.step(state ?? this.#page.state());
    this.#fault = fault;
  }
}
