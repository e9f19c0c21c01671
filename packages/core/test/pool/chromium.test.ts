import { fileURLToPath } from 'node:url';
import { launchBrowser } from '@simul/browser';
import { createServer } from 'vite';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Attempt } from '../support/attempt.js';
import { holdLaws } from './laws.js';
import { holdSameBytes } from './same-bytes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let attempt: Attempt;
let close: () => Promise<unknown>;

beforeAll(async () => {
  const server = await createServer({ configFile: false, root, server: { hmr: false } });
  await server.listen(0);
  const browser = await launchBrowser();
  close = () => Promise.all([browser.close(), server.close()]);
  const page = await browser.newPage();
  await page.goto(new URL('test/support/page.html', server.resolvedUrls!.local[0]).href);
  await page.waitForFunction('"attempt" in globalThis');
  const ask = (...asked: unknown[]) => page.evaluate((all) => globalThis.attempt(...all), asked);
  attempt = ask as Attempt;
});

afterAll(() => close());

describe('in Chromium', () => {
  const later = (...asked: readonly never[]) => (attempt as (...all: never[]) => unknown)(...asked);
  holdLaws(later as Attempt, /throws|missing/);
  holdSameBytes(later as Attempt, [{ workers: 0 }, { workers: 2, kills: 1 }]);
});
