import type { Page } from '@playwright/test';
import { expect } from './fixtures.js';
import { objections } from './objections.js';

const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;
const DARK = { colorScheme: 'dark', forcedColors: 'none' } as const;
const FORCED = { colorScheme: 'light', forcedColors: 'active' } as const;

/** A window of 1280 by 720 at 200 %. */
const ZOOMED = { width: 640, height: 360 };

/** Axe has no objection in the usual look, and nothing is wider than the window at 200 %. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia(LIGHT);
  expect.soft(await objections(page, 'all'), 'in light').toEqual([]);
  await page.setViewportSize(ZOOMED);
  expect.soft(await beyond(page), 'scrolls sideways').toBe(0);
}

/** Axe has no objection to colours and sizes in any other look, in a window that is zoomed by now. */
export async function expectLegible(page: Page): Promise<void> {
  const { width, height } = { width: 1280, height: 720 };
  for (const [name, media, size] of [
    ['in dark, at 200 %', DARK, ZOOMED],
    ['in light, at 200 %', LIGHT, ZOOMED],
    // What forced colours change does not depend on the zoom.
    ['in forced colours', FORCED, { width, height }],
    ['in dark', DARK, { width, height }],
  ] as const) {
    await page.emulateMedia(media);
    await page.setViewportSize(size);
    expect.soft(await objections(page, 'of looks'), name).toEqual([]);
  }
}

/** How far the page goes beyond the window. CSS pixels. */
function beyond(page: Page) {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
