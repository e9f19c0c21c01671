import { createHash } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { painted, watchPainting } from './painting.js';

/** The first page, as its users know it. */
export class HallPage {
  readonly page: Page;
  readonly clock: Locator;
  readonly scrubber: Locator;
  readonly headline: Locator;
  readonly halls: Locator;
  readonly change: Locator;

  constructor(page: Page) {
    this.page = page;
    this.clock = page.locator('.clock .numbers');
    this.scrubber = page.getByRole('slider', { name: 'The hall clock' });
    this.headline = page.getByRole('heading', { level: 1 });
    this.halls = page.locator('article');
    this.change = page.locator('summary', { hasText: 'Change' });
  }

  /** Opens a link and waits until it can be used; what is drawn there has been played. */
  async open(link = '/'): Promise<void> {
    await watchPainting(this.page);
    await this.page.goto(link);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^(Play|Pause)$/ })
      .and(this.page.locator(':enabled'))
      .waitFor();
    await this.page.waitForFunction(() => !document.querySelector('article[aria-busy=true]'));
  }

  /** A digest of every picture on the page, once all are painted. */
  async pictures(): Promise<string> {
    await painted(this.page);
    const data = await this.page.evaluate(() =>
      [...document.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL()),
    );
    return createHash('sha256').update(data.join()).digest('hex');
  }

  /** What the table says of each hall, by the name of the row. */
  async numbers(): Promise<Record<string, number[]>> {
    await this.page.getByRole('heading', { name: 'The numbers' }).scrollIntoViewIfNeeded();
    const table = this.page.getByRole('region', { name: 'The numbers' });
    await table.waitFor();
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('th')!.firstChild!.textContent!.trim(),
          [...row.querySelectorAll('data')].map(({ value }) => Number(value)),
        ]),
      );
    return Object.fromEntries(rows) as Record<string, number[]>;
  }

  /** Waits until the address says what is shown. */
  async addressed(pattern: RegExp): Promise<void> {
    await this.page.waitForURL(pattern);
  }
}
