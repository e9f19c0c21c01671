import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

const BUILD = join(import.meta.dirname, '../build');

/** Counts the scripts that a page asks for, its service worker's aside. */
export class Scripts {
  readonly #paths: string[] = [];

  constructor(page: Page) {
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      const isPages = response.request().serviceWorker() === null;
      if (isPages && pathname.endsWith('.js')) this.#paths.push(pathname);
    });
  }

  /** How large they are, as hosts send them. Bytes. */
  get size(): number {
    return this.#paths
      .map((path) => gzipSync(readFileSync(join(BUILD, path))).length)
      .reduce((sum, size) => sum + size, 0);
  }
}
