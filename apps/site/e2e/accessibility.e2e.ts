import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { routes } from './routes.js';

const ways = {
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

/** @param chosen some of the ways, by what is in their names */
function testRoutes(chosen: string) {
  for (const route of routes) {
    for (const [way, media] of Object.entries(ways).filter(([name]) => name.includes(chosen))) {
      test(`axe has no objection to ${route} ${way}`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce', ...media });
        await page.goto(route);
        expect(await objections(page)).toEqual([]);
      });
    }
  }
}

test.describe('at 100 %', () => testRoutes('in'));

test.describe('at 200 %', () => {
  test.use(ZOOMED);
  // What forced colours change does not depend on the zoom.
  testRoutes('in light');
  testRoutes('in dark');

  for (const route of routes) {
    test(`${route} needs no scrolling sideways`, async ({ page }) => {
      await page.goto(route);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBe(0);
    });
  }
});
