import { test } from './fixtures.js';
import { expectAccessible, expectLegible } from './looks.js';
import { routes } from './routes.js';
import { Traffic } from './traffic.js';

for (const route of routes) {
  test(`${route} is accessible, and legible in dark, in forced colours and at 200 %`, async ({
    page,
  }) => {
    const traffic = new Traffic(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(route);
    await traffic.over();
    await expectAccessible(page);
    await expectLegible(page);
  });
}
