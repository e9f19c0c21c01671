import { expect, test } from 'vitest';
import { Recent } from '../../src/pool/recent.js';

test('what was not used for longest is forgotten', () => {
  const recent = new Recent<string>(2);
  recent.set(1, 'one');
  recent.set(2, 'two');
  expect(recent.get(1)).toBe('one');
  recent.set(3, 'three');
  expect([1, 2, 3].map((number) => recent.get(number))).toEqual(['one', undefined, 'three']);
});
