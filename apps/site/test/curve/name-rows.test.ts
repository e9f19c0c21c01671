import { expect, test } from 'vitest';
import { nameRows } from '../../src/lib/curve/name-rows.js';

test('names near each other are in different rows, and the third of them in none', () => {
  expect(nameRows([100, 130, 160, 400])).toEqual([0, 18, undefined, 0]);
});
