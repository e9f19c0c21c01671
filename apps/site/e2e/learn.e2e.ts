import { test } from './fixtures.js';
import { goThrough } from './lessons/go-through.js';

// The shortest; verify goes through every chapter.
test('waiting is gone through by keyboard alone, to every goal', async ({ page }) => {
  await goThrough(page, 'waiting');
});
