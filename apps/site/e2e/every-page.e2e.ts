import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { objections } from './objections.js';
import { routes } from './routes.js';
import { Scripts } from './scripts.js';

/** At most so much script before anybody touches a page. Bytes, packed. */
const budgetFor = (route: string) => {
  if (route === '/') return 90_000;
  return route === '/lab' ? 150_000 : 100_000;
};

const LOOKS = {
  'in light': { colorScheme: 'light', forcedColors: 'none' },
  'in dark': { colorScheme: 'dark', forcedColors: 'none' },
  'in forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** A window of 1280 by 720 at 200 %. */
const ZOOMED = { width: 640, height: 360 };

for (const route of routes) {
  test(`${route} keeps to what is promised of every page`, async ({ page, baseURL, faults }) => {
    const scripts = new Scripts(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(route);
    await page.waitForLoadState('networkidle');

    await test.step('it has asked its own host, and for little', () => {
      const hosts = asked.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url));
      expect(new Set(hosts.map(({ origin }) => origin))).toEqual(new Set([baseURL]));
      expect.soft(scripts.size).toBeLessThan(budgetFor(route));
      asked.splice(0);
    });

    await test.step('axe has no objection, whatever it looks like', async () => {
      for (const [name, media] of Object.entries(LOOKS)) {
        await page.emulateMedia(media);
        const rules = name === 'in light' ? 'all' : 'of looks';
        expect.soft(await objections(page, rules), name).toEqual([]);
      }
      await page.setViewportSize(ZOOMED);
      // What forced colours change does not depend on the zoom.
      for (const name of ['in light', 'in dark'] as const) {
        await page.emulateMedia(LOOKS[name]);
        expect.soft(await objections(page, 'of looks'), `${name}, at 200 %`).toEqual([]);
      }
      expect.soft(await beyond(page), 'scrolls sideways').toBe(0);
    });

    await test.step('it has asked for nothing more', () => {
      expect.soft(asked).toEqual([]);
    });

    await test.step('it runs no text as code', async () => {
      expect(faults).toEqual([]);
      expect(await page.evaluate(tryText)).toBe('EvalError');
      await expect.poll(() => faults).toContain('policy: script-src blocked eval');
      faults.splice(0);
    });
  });
}

/** How far the page goes beyond the window. CSS pixels. */
function beyond(page: Page) {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Runs in the page. What a test evaluates may do what the page may not, but for what comes later. */
function tryText() {
  return new Promise<string>((resolve) => {
    setTimeout(() => {
      try {
        resolve(String(eval('1')));
      } catch (error) {
        resolve((error as Error).name);
      }
    });
  });
}
