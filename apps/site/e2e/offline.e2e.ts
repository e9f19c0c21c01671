import { expect, test } from './fixtures.js';
import { openInstalled } from './installed.js';
import { routes } from './routes.js';

const LINK = '?v=1&scenario=a%2Fb&deep=1.2.3';

/** What Chromium says of any answer but a good one. */
const NOT_LOADED = /^console: Failed to load resource: /;

for (const route of routes) {
  test(`${route} is there without a network, by reload and by any link`, async ({
    page,
    context,
  }) => {
    await openInstalled(page, route);
    const heading = await page.locator('h1').textContent();
    await context.setOffline(true);
    for (const again of [() => page.reload(), () => page.goto(route + LINK)]) {
      const response = await again();
      expect(response?.status()).toBe(200);
      await expect(page.locator('h1')).toHaveText(heading ?? '');
    }
    expect(page.url()).toContain(LINK);
  });
}

test('every page is there without a network after the first visit to one', async ({
  page,
  context,
}) => {
  await openInstalled(page, '/');
  await context.setOffline(true);
  for (const route of routes) {
    expect((await page.goto(route))?.status()).toBe(200);
  }
});

test('without a network, what is not there is said not to be there', async ({
  page,
  context,
  faults,
}) => {
  await openInstalled(page, '/');
  await context.setOffline(true);
  const response = await page.goto('/no/such/page');
  expect(response?.status()).toBe(404);
  await expect(page.locator('body')).toContainText('no such page');
  for (const fault of faults.splice(0)) expect(fault).toMatch(NOT_LOADED);
});
