import { setTimeout } from 'node:timers/promises';

/** As often as a mouse reports, in milliseconds. */
const PACE = 8;

/**
 * Drags a slider from one end to the other, at an even pace.
 *
 * @param {import('playwright').Page} page
 * @param {import('playwright').Locator} slider
 * @param {number} seconds
 */
export async function drag(page, slider, seconds) {
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('There is no slider to be seen: name another with --scrubber.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 1, y);
  await page.mouse.down();
  const start = performance.now();
  for (let part = 0; part < 1; part = (performance.now() - start) / (seconds * 1000)) {
    await page.mouse.move(box.x + 1 + part * (box.width - 2), y);
    await setTimeout(PACE);
  }
  await page.mouse.up();
}
