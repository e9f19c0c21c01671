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
  test(`${route} asks no other host, and nothing more once it is there`, async ({
    page,
    context,
    baseURL,
  }) => {
    const asked = listen(context);
    await openInstalled(page, route);
    await page.waitForLoadState('networkidle');
    const hosts = asked.filter(({ protocol }) => protocol !== 'data:' && protocol !== 'blob:');
    expect(hosts.length).toBeGreaterThan(0);
    expect(new Set(hosts.map(({ origin }) => origin))).toEqual(new Set([baseURL]));
    asked.splice(0);
    await page.waitForTimeout(IDLE);
    expect(asked.map(String)).toEqual([]);
  });
}
