import { expect, test } from 'vitest';
import { importsOf } from '../imports.js';

const FILES = ['a/x.ts', 'a/y.js', 'a/Z.svelte', 'a/rune.svelte.ts', 'a/room/index.ts'];

/**
 * @param {string} text
 * @param {string} [file]
 */
const imports = (text, file = 'a/from.ts') => importsOf(file, text, (each) => FILES.includes(each));

test.each([
  "import { x } from './x.js'",
  "import type { X } from './x.js'",
  "import './x.js'",
  "export { x } from './x.js'",
  "export type { X } from './x.js'",
  "export * from './x.js'",
  "export const x = import('./x.js')",
  "export type X = import('./x.js').X",
  "import { x } from '../a/x.js'",
  "import { x } from './x'",
  "import url from './x.js?worker&url'",
])('every way of importing counts: %s', (code) => {
  expect(imports(code)).toEqual(['a/x.ts']);
});

test.each([
  ['./y.js', 'a/y.js'],
  ['./Z.svelte', 'a/Z.svelte'],
  ['./rune.svelte.js', 'a/rune.svelte.ts'],
  ['./room/index.js', 'a/room/index.ts'],
])('%s is %s', (name, file) => {
  expect(imports(`import '${name}'`)).toEqual([file]);
});

test('packages and missing files are left out, and each file is listed once', () => {
  expect(imports("import 'yaml'; import './gone.js'; import './x.js'; import './x.js'")).toEqual([
    'a/x.ts',
  ]);
});

test('imports of both scripts of a component count, its markup does not', () => {
  const component = `<script module lang="ts">import './x.js'</script>
    <script lang="ts">import './y.js'</script><p>import './Z.svelte'</p>`;
  expect(imports(component, 'a/from.svelte')).toEqual(['a/x.ts', 'a/y.js']);
});

test('type imports in the JSDoc of JavaScript count', () => {
  expect(imports("/** @param {import('./x.js').X} x */", 'a/from.js')).toEqual(['a/x.ts']);
  expect(imports("/** see import('./x.js') */")).toEqual([]);
});
