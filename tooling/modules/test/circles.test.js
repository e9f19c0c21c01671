import { expect, test } from 'vitest';
import { circles } from '../circles.js';

/** @param {Record<string, string[]>} imports */
const circlesOf = (imports) => circles(new Map(Object.entries(imports)));

test('files on a ladder form no circle', () => {
  expect(circlesOf({ a: ['b', 'c'], b: ['c', 'd'], c: ['d'], d: [] })).toEqual([]);
});

test('a file that imports itself is a circle', () => {
  expect(circlesOf({ a: ['a'] })).toEqual([['a']]);
});

test('a circle is told once, each file before the one it imports', () => {
  expect(circlesOf({ a: ['b'], b: ['c'], c: ['a'] })).toEqual([['a', 'b', 'c']]);
});

test('of several circles through one file the shortest is told', () => {
  expect(circlesOf({ a: ['b', 'd'], b: ['c'], c: ['a'], d: ['a'] })).toEqual([['a', 'd']]);
});

test('a file that only leads into a circle is not in it', () => {
  expect(circlesOf({ above: ['a'], a: ['b'], b: ['a', 'below'], below: [] })).toEqual([['a', 'b']]);
});

test('two circles that do not meet are both told', () => {
  expect(circlesOf({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] })).toHaveLength(2);
});
