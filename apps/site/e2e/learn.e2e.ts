import { test } from './fixtures.js';
import { goThrough } from './lessons/go-through.js';

/** Between them they have every part that a chapter can have; the others are gone through in verify. */
const SLUGS = ['waiting', 'costs', 'limits'];

for (const slug of SLUGS) {
  test(`${slug} is gone through by keyboard alone, to every goal`, async ({ page }) => {
    await goThrough(page, slug);
  });
}
