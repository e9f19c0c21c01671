import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.js';
import { openInstalled } from './installed.js';

test.use({ serviceWorkers: 'allow' });

const BUILD = join(import.meta.dirname, '../build');

/** What is for hosts, and what a page asks the network for, or the browser by itself. */
const NOT_KEPT = ['**/*.{br,gz}', '_headers', '_app/version.json', 'service-worker.js'];

/** A page is asked for without the ending of its file. */
const addressOf = (file: string) =>
  file === '404.html' ? '/404.html' : `/${file.replace(/(^|(?<=\/))index\.html$|\.html$/, '')}`;

const built = globSync('**/*.*', { cwd: BUILD, exclude: NOT_KEPT }).map(addressOf);

test('everything that is built is kept, and nothing else: no build before it', async ({ page }) => {
  const body = '<title>Before any worker</title><link rel="icon" href="data:,">';
  await page.route('/blank', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/blank');
  await page.evaluate(() => caches.open('simul-of-old'));
  await openInstalled(page, '/');
  expect(await page.evaluate(() => caches.keys())).toEqual([
    expect.stringMatching(/^simul-[0-9a-f]{12}$/),
  ]);
  const kept = await page.evaluate(async () => {
    const requests = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.sort()).toEqual(built.sort());
});
