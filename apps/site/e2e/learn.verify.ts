import { test } from './fixtures.js';
import { goThrough } from './lessons/go-through.js';
import { JOURNEYS } from './lessons/journeys.js';

for (const slug of Object.keys(JOURNEYS)) {
  test(`${slug} is gone through by keyboard alone, to every goal`, async ({ page }) => {
    await goThrough(page, slug);
  });
}
