import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures.js';
import { HallPage } from './hall-page.js';

const BUILD = join(import.meta.dirname, '../build');
const MOST = 90_000;
const WINDOWS = [
  { width: 375, height: 812 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1440 },
];

for (const viewport of WINDOWS) {
  test(`in a window of ${viewport.width}, at most 90 kB of script are loaded before anybody touches the page`, async ({
    page,
  }) => {
    const scripts: string[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      const isPages = response.request().serviceWorker() === null;
      if (isPages && pathname.endsWith('.js')) scripts.push(pathname);
    });
    await page.setViewportSize(viewport);
    const hall = new HallPage(page);
    await hall.open();
    await expect(hall.clock).not.toHaveText('0:00:00');
    await page.waitForLoadState('networkidle');
    const sizes = scripts.map((path) => gzipSync(readFileSync(join(BUILD, path))).length);
    const size = sizes.reduce((sum, each) => sum + each, 0);
    test.info().annotations.push({ type: 'size', description: `${size} bytes` });
    expect(size).toBeLessThan(MOST);
  });
}
