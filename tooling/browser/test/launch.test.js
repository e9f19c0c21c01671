import { expect, test } from 'vitest';
import { launchBrowser } from '../index.js';

test('a browser starts and runs a script', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    expect(await page.evaluate(() => 6 * 7)).toBe(42);
  } finally {
    await browser.close();
  }
});
