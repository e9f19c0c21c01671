import { expect, test } from './fixtures.js';
import { expectAccessible } from './looks.js';
import { routes, VARIED } from './routes.js';
import { Scripts } from './scripts.js';
import { Traffic } from './traffic.js';

/** At most so much script before anybody touches a page. Bytes, packed. */
const budgetFor = (route: string) => {
  if (route === '/') return 90_000;
  return route === '/lab' ? 150_000 : 100_000;
};

for (const route of routes) {
  test(`${route} keeps to what is promised of every page`, async ({ page, baseURL, faults }) => {
    const scripts = new Scripts(page);
    const traffic = new Traffic(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // What a test evaluates counts as a touch: so the scripts are weighed before anything is.
    await page.goto(route, { waitUntil: 'networkidle' });
    const { size } = scripts;
    await traffic.over();

    await test.step('it has asked its own host, and for little', () => {
      const hosts = asked.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url));
      expect(new Set(hosts.map(({ origin }) => origin))).toEqual(new Set([baseURL]));
      expect.soft(size).toBeLessThan(budgetFor(route));
      asked.splice(0);
    });

    if (VARIED.includes(route)) {
      await test.step('axe has no objection', async () => {
        await expectAccessible(page);
      });
    }

    await test.step('it has asked for nothing more', () => {
      // But for its icon, which the browser asks for when it likes.
      const others = asked.filter((url) => !url.endsWith('/favicon.svg'));
      expect.soft(others).toEqual([]);
    });

    await test.step('it runs no text as code', async () => {
      expect(faults).toEqual([]);
      expect(await page.evaluate(tryText)).toBe('EvalError');
      await expect.poll(() => faults).toContain('policy: script-src blocked eval');
      faults.splice(0);
    });
  });
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
