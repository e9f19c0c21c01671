import { expect, test } from 'vitest';
import { Cache } from '../../src/pool/cache.js';

test('the least recently used value is evicted', () => {
  const cache = new Cache<string>(2);
  cache.set(1, 'one');
  cache.set(2, 'two');
  expect(cache.get(1)).toBe('one');
  cache.set(3, 'three');
  expect([1, 2, 3].map((number) => cache.get(number))).toEqual(['one', undefined, 'three']);
});
