import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { openInstalled } from './installed.js';
import { routes } from './routes.js';

const IDLE = 2000;

/** Those of the service worker too. */
function listen(context: BrowserContext) {
  const urls: URL[] = [];
  context.on('request', (request) => urls.push(new URL(request.url())));
  return urls;
}

for (const route of routes) {
  test(`${route} asks no other host`, async ({ page, context, baseURL }) => {
    const asked = listen(context);
    await openInstalled(page, route);
    const hosts = asked.filter(({ protocol }) => protocol !== 'data:' && protocol !== 'blob:');
    expect(hosts.length).toBeGreaterThan(0);
    expect(new Set(hosts.map(({ origin }) => origin))).toEqual(new Set([baseURL]));
  });

  test(`${route} asks nothing more once it is there`, async ({ page, context }) => {
    await openInstalled(page, route);
    await page.waitForLoadState('networkidle');
    const asked = listen(context);
    await page.waitForTimeout(IDLE);
    expect(asked.map(String)).toEqual([]);
  });
}
