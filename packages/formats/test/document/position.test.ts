import { expect, test } from 'vitest';
import { positionIn } from '../../src/document/position.js';

test.each([
  [0, 'line 1, column 1'],
  [2, 'line 1, column 3'],
  [3, 'line 2, column 1'],
  [4, 'line 3, column 1'],
  [6, 'line 3, column 3'],
])('a line ends with its line break (%i)', (at, position) => {
  expect(positionIn('ab\n\ncd', at)).toBe(position);
});
