import { expect, test } from './fixtures.js';
import { openInstalled } from './installed.js';
import { routes } from './routes.js';

test.use({ serviceWorkers: 'allow' });

const LINK = '?v=1&scenario=a%2Fb&deep=1.2.3';

/** What Chromium says of any answer but a good one. */
const NOT_LOADED = /^console: Failed to load resource: /;

test('after the first visit to one, every page is there without a network', async ({
  page,
  context,
  faults,
}) => {
  await openInstalled(page, '/');
  await context.setOffline(true);

  await test.step('by any link, and by reload', async () => {
    for (const route of routes) {
      expect((await page.goto(route + LINK))?.status()).toBe(200);
      expect(page.url()).toContain(LINK);
    }
    const heading = await page.locator('h1').innerText();
    expect((await page.reload())?.status()).toBe(200);
    await expect(page.locator('h1')).toHaveText(heading);
  });

  await test.step('but for what is not there, which is said', async () => {
    expect(faults).toEqual([]);
    const response = await page.goto('/no/such/page');
    expect(response?.status()).toBe(404);
    await expect(page.locator('body')).toContainText('no such page');
    for (const fault of faults.splice(0)) expect(fault).toMatch(NOT_LOADED);
  });
});
