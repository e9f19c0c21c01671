import { expect, test } from 'vitest';
import { exportedNames, sharedNames } from '../exported-names.js';

test.each([
  ['export const a = 1, b = 2', ['a', 'b']],
  ['export const { a, of: [b, , c] } = d', ['a', 'b', 'c']],
  ['export function f() {}', ['f']],
  ['export async function f(): Promise<void>; export async function f() {}', ['f']],
  ['export class C {}', ['C']],
  ['export type T = 1; export interface I {}; export enum E {}', ['T', 'I', 'E']],
  ['export default class C {}', ['C']],
  ['const a = 1; export { a as b }', ['b']],
])('a declaration that is exported counts: %s', (code, names) => {
  expect(exportedNames('a.ts', code)).toEqual(names);
});

test.each([
  "export { a } from './a.js'",
  "export * from './a.js'",
  "export type { A } from './a.js'",
  'const a = 1',
  'export default 1',
])('a re-export, a private name and a value without a name do not: %s', (code) => {
  expect(exportedNames('a.ts', code)).toEqual([]);
});

test('a name is shared when two files export it', () => {
  const names = new Map([
    ['a.ts', ['Order', 'one']],
    ['b.ts', ['two', 'Order']],
    ['c.ts', ['Hall', 'one']],
  ]);
  expect([...sharedNames(names)]).toEqual([
    ['Order', ['a.ts', 'b.ts']],
    ['one', ['a.ts', 'c.ts']],
  ]);
});
