import { expect, test } from './fixtures.js';
import { HallPage } from './hall-page.js';
import { Scripts } from './scripts.js';
import { Traffic } from './traffic.js';

const MOST = 90_000;
const WINDOWS = [
  { width: 375, height: 812 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1440 },
];

for (const viewport of WINDOWS) {
  test(`in a window of ${viewport.width}, at most 90 kB of script are loaded before anybody touches the page`, async ({
    page,
  }) => {
    const scripts = new Scripts(page);
    const traffic = new Traffic(page);
    await page.setViewportSize(viewport);
    const hall = new HallPage(page);
    await hall.open();
    await expect(hall.clock).not.toHaveText('0:00:00');
    await traffic.over();
    const { size } = scripts;
    test.info().annotations.push({ type: 'size', description: `${size} bytes` });
    expect(size).toBeLessThan(MOST);
  });
}
