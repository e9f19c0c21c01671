import { expect, test } from 'vitest';
import { headersOf } from '../../headers/match.js';
import { parseRules } from '../../headers/format.js';

const rules = parseRules('/*\n  X-A: 1\n  X-B: 1\n/files/*\n  x-a: 2\n/files/one\n  X-C: 3\n');

test('a path has the headers of every rule that matches it', () => {
  expect([...headersOf(rules, '/files/one')]).toEqual([
    ['x-a', '1, 2'],
    ['x-b', '1'],
    ['x-c', '3'],
  ]);
});

test('a rule without a star matches its path alone', () => {
  expect(headersOf(rules, '/files/one/more').has('x-c')).toBe(false);
});

test('a rule with a star matches what begins as it does', () => {
  expect(headersOf(rules, '/files').get('x-a')).toBe('1');
  expect(headersOf(rules, '/files/').get('x-a')).toBe('1, 2');
});
