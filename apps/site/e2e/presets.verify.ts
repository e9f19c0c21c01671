import { presets } from '@simul/core';
import { test } from './fixtures.js';
import { expectCompared } from './presets.js';

test('the numbers of every preset are those of simul compare --json', async ({ page }) => {
  await expectCompared(
    page,
    presets.map(({ name }) => name),
  );
});
