import type { Page, Request } from '@playwright/test';

/** What a page asks for; to be made before it is opened. */
export class Traffic {
  readonly #page: Page;
  readonly #onTheWay = new Set<Request>();
  #asked = 0;

  constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => {
      this.#asked++;
      this.#onTheWay.add(request);
    });
    page.on('requestfinished', (request) => this.#onTheWay.delete(request));
    page.on('requestfailed', (request) => this.#onTheWay.delete(request));
  }

  /** Waits until everything has arrived, and the page, idle again, has asked for nothing more. */
  async over(): Promise<void> {
    for (let before = -1; before !== this.#asked || this.#onTheWay.size > 0;) {
      before = this.#asked;
      await this.#page.evaluate(idle);
    }
  }
}

/** Runs in the page. Two frames, so that what became near has been noticed. */
async function idle(): Promise<void> {
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => requestIdleCallback(resolve));
}
