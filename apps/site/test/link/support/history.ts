import type { AddressPlace } from '../../../src/lib/link/address.svelte.js';

const PAGE = 'http://nowhere/';

/**
 * The history of a tab whose entries are links. As with SvelteKit's `goto`, a link is there some
 * microtasks after it is asked for, and what was asked for resolves when the test says so.
 */
export class TabHistory implements AddressPlace {
  readonly entries: string[];
  #index = 0;
  readonly #open = new Set<() => void>();
  /** Told when the reader has gone back or forward, and before a link takes the place of another. */
  onMove: () => void = () => undefined;
  onReplace: (old: string, link: string) => void = () => undefined;

  constructor(link: string) {
    this.entries = [link];
  }

  get link(): string {
    return this.entries[this.#index]!;
  }

  url(): URL {
    return new URL(this.link, PAGE);
  }

  async push(link: string): Promise<void> {
    await microtasks();
    this.entries.splice(++this.#index, Infinity, link);
    await this.#untilSettled();
  }

  async replace(link: string): Promise<void> {
    await microtasks();
    this.onReplace(this.link, link);
    this.entries[this.#index] = link;
    await this.#untilSettled();
  }

  go(delta: 1 | -1): void {
    if (this.entries[this.#index + delta] === undefined) return;
    this.#index += delta;
    this.onMove();
  }

  /** Lets all that was asked for resolve. */
  settle(): void {
    for (const resolve of this.#open) resolve();
    this.#open.clear();
  }

  #untilSettled(): Promise<void> {
    return new Promise((resolve) => this.#open.add(resolve));
  }
}

/** As many as `goto` waits for, and some. */
async function microtasks(): Promise<void> {
  for (let i = 0; i < 5; i++) await Promise.resolve();
}
