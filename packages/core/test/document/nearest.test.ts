import { expect, test } from 'vitest';
import { nearest, suggestion } from '../../src/document/nearest.js';

const words = ['boards', 'rounds', 'moveTime', 'replyTime'];

test.each([
  ['bords', 'boards'],
  ['baords', 'boards'],
  ['movetime', 'moveTime'],
  ['replytme', 'replyTime'],
])('%s is meant for %s', (typed, meant) => {
  expect(nearest(typed, words)).toBe(meant);
});

test('a word like none of them is not guessed at', () => {
  expect(nearest('colour', words)).toBeUndefined();
  expect(suggestion('colour', words)).toBeUndefined();
  expect(suggestion('bords', words)).toBe('Did you mean boards?');
});

test('however long a word is, most of it has to be right', () => {
  expect(nearest('x'.repeat(5000), words)).toBeUndefined();
});
