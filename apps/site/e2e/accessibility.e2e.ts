import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { routes } from './routes.js';

const WAYS = {
  'in light': { colorScheme: 'light' },
  'in dark': { colorScheme: 'dark' },
  'in forced colours': { forcedColors: 'active' },
} as const;

/** A window of 1280 by 720 at 200 %. */
const ZOOMED = { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 };

async function objections(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html}`),
  );
}

/** @param ways by their names */
function testRoutes(ways: readonly (keyof typeof WAYS)[]) {
  for (const route of routes) {
    test(`axe has no objection to ${route}, and it needs no scrolling sideways`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(route);
      for (const way of ways) {
        await page.emulateMedia(WAYS[way]);
        expect.soft(await objections(page), way).toEqual([]);
      }
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBe(0);
    });
  }
}

test.describe('at 100 %', () => testRoutes(['in light', 'in dark', 'in forced colours']));

test.describe('at 200 %', () => {
  test.use(ZOOMED);
  // What forced colours change does not depend on the zoom.
  testRoutes(['in light', 'in dark']);
});
