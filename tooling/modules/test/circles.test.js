import { expect, test } from 'vitest';
import { circles } from '../circles.js';

/** @param {Record<string, string[]>} imports */
const circlesOf = (imports) => circles(new Map(Object.entries(imports)));

test('a chain of imports is not a cycle', () => {
  expect(circlesOf({ a: ['b', 'c'], b: ['c', 'd'], c: ['d'], d: [] })).toEqual([]);
});

test('a file that imports itself is a cycle', () => {
  expect(circlesOf({ a: ['a'] })).toEqual([['a']]);
});

test('a cycle is reported once, each file before the one it imports', () => {
  expect(circlesOf({ a: ['b'], b: ['c'], c: ['a'] })).toEqual([['a', 'b', 'c']]);
});

test('the shortest of several cycles through one file is reported', () => {
  expect(circlesOf({ a: ['b', 'd'], b: ['c'], c: ['a'], d: ['a'] })).toEqual([['a', 'd']]);
});

test('a file that only imports a file of a cycle is not part of it', () => {
  expect(circlesOf({ above: ['a'], a: ['b'], b: ['a', 'below'], below: [] })).toEqual([['a', 'b']]);
});

test('two separate cycles are both reported', () => {
  expect(circlesOf({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] })).toHaveLength(2);
});
