import { expect, test } from './fixtures.js';
import { HallPage } from './hall-page.js';
import { Traffic } from './traffic.js';

/** How much moved by itself: the sum of all layout shifts that no input explains. */
const MOST = 0.05;

for (const viewport of [
  { width: 375, height: 812 },
  { width: 1440, height: 900 },
]) {
  test(`at ${viewport.width} px nothing jumps while what is further down arrives`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      const shifts = { sum: 0 };
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          readonly value: number;
          readonly hadRecentInput: boolean;
        })[]) {
          if (!entry.hadRecentInput) shifts.sum += entry.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const traffic = new Traffic(page);
    await new HallPage(page).open('/?v=1&at=35m5s');
    for (const name of ['What theory says', 'Where it ends', 'Your own games', 'Keys']) {
      await page.getByRole('heading', { name }).scrollIntoViewIfNeeded();
      await traffic.over();
    }
    await expect(page.getByLabel('Keys do this')).toBeVisible();
    const { sum } = await page.evaluate(
      () => (globalThis as unknown as { readonly shifts: { readonly sum: number } }).shifts,
    );
    expect(sum).toBeLessThan(MOST);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
  });
}
