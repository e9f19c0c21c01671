import { describe, expect, test } from 'vitest';
import { expectPrinted, shownIn } from '../support/shown.js';

describe('docs/sizing.md', () => {
  const all = shownIn('docs/sizing.md');

  test('answers ten questions', () => {
    expect(all).toHaveLength(10);
  });

  test.each(all)('$line prints just that', expectPrinted);
});
