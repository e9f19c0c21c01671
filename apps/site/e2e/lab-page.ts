import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** The lab, as its users know it. */
export class LabPage {
  readonly page: Page;
  readonly headline: Locator;
  readonly run: Locator;
  readonly cancel: Locator;
  readonly questions: Locator;
  readonly limit: Locator;
  readonly status: Locator;
  readonly command: Locator;

  constructor(page: Page) {
    this.page = page;
    this.headline = page.getByRole('heading', { level: 1 });
    this.run = page.getByRole('button', { name: 'Run', exact: true });
    this.cancel = page.getByRole('button', { name: 'Cancel', exact: true });
    this.questions = page.getByRole('radiogroup', { name: 'What is asked' });
    this.limit = page.getByLabel('The limit');
    // The others are further down, beside what they tell of.
    this.status = page.getByRole('main').getByRole('status').first();
    this.command = page.getByRole('region', { name: 'The command' });
  }

  /** Opens a link, and waits until all that it asks is played. */
  async open(link = '/lab'): Promise<void> {
    await this.page.goto(link);
    await this.said('Done.');
  }

  async said(words: string): Promise<void> {
    await this.status.filter({ hasText: words }).waitFor({ state: 'attached' });
  }

  /** The document, as it is saved. @param timeout in milliseconds; 0 where it is waited for */
  async document(timeout = 0): Promise<string> {
    const button = this.page.getByRole('button', { name: 'JSON', exact: true });
    const [download] = await Promise.all([
      this.page.waitForEvent('download', { timeout }),
      button.click(),
    ]);
    return readFile(await download.path(), 'utf8');
  }
}
