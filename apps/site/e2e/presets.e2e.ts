import { test } from './fixtures.js';
import { expectCompared } from './presets.js';

/** One of constant times and one of drawn times; the others are compared in verify. */
const NAMES = ['judit', 'gateway'];

test('the numbers of a preset are those of simul compare --json', async ({ page }) => {
  await expectCompared(page, NAMES);
});
