import { describe, expect, test } from 'vitest';
import { expectPrinted, shownIn } from './support/shown.js';

describe.each(['README.md', 'docs/planning.md'])('%s', (page) => {
  const all = shownIn(page);

  test('shows what commands print', () => {
    expect(all.length).toBeGreaterThan(0);
  });

  test.each(all)('$line prints just that', expectPrinted);
});
