import { expect, test } from 'vitest';
import { missed } from '../../measure/marks.js';

const GOOD = {
  performance: 100,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
  LCP: 1.2,
  CLS: 0.02,
};

test('a page at its marks misses none', () => {
  expect(missed(GOOD)).toEqual([]);
});

test.each([
  [{ seo: 99 }, 'seo is 99, and should be at least 100'],
  [{ LCP: 1.21 }, 'LCP is 1.21, and should be at most 1.2'],
  [{ CLS: 0.021 }, 'CLS is 0.021, and should be at most 0.02'],
])('a page with %j misses one', (worse, words) => {
  expect(missed({ ...GOOD, ...worse })).toEqual([words]);
});

test('a figure that is not known is missed', () => {
  expect(missed({ ...GOOD, LCP: NaN })).toHaveLength(1);
});
