import { describe, expect, test } from 'vitest';
import { packages } from '../rooms.js';
import { complaints } from './complaints.js';

const { rooms = {} } = packages['packages/core'] ?? {};
const names = Object.keys(rooms);

/** @param {string} room */
const fileIn = (room) =>
  ({ assembly: 'assembly/layout', index: 'src/index' })[room] ?? `src/${room}/file`;

/**
 * Whether one room of the core may import another.
 *
 * @param {string} from
 * @param {string} to
 */
function mayImport(from, to) {
  const file = `packages/core/${fileIn(from)}.ts`;
  const up = '../'.repeat(file.split('/').length - 3);
  return complaints(file, `export * from '${up}${fileIn(to)}.js'`).length === 0;
}

describe('the rooms of the core', () => {
  test.each(names)('%s imports the rooms of its row in the table, and no other', (from) => {
    const row = rooms[from]?.map((known) => known.replace('assembly/layout', 'assembly')) ?? [];
    const imported = names.filter((to) => to !== from && mayImport(from, to));
    expect(imported.toSorted()).toEqual([...row].toSorted());
  });

  test('a room imports only rooms named before it, so there are no cycles', () => {
    for (const [name, row] of Object.entries(rooms)) {
      const before = [...names.slice(0, names.indexOf(name)), 'assembly/layout'];
      expect(before, name).toEqual(expect.arrayContaining([...row]));
    }
  });

  test('the two engines never import each other, and theory imports neither', () => {
    expect(mayImport('kernel', 'replay')).toBe(false);
    expect(mayImport('replay', 'kernel')).toBe(false);
    expect(mayImport('theory', 'kernel')).toBe(false);
    expect(mayImport('theory', 'replay')).toBe(false);
  });

  test('no file inside imports the public entry', () => {
    expect(names.filter((from) => from !== 'index' && mayImport(from, 'index'))).toEqual([]);
  });

  test('the kernel imports only the layout of the assembly', () => {
    const code = "import { a } from '../../assembly/hall.js'";
    expect(complaints('packages/core/src/kernel/a.ts', code)).toHaveLength(1);
  });

  test('a room that is not in the table neither imports nor is imported', () => {
    expect(mayImport('cellar', 'time')).toBe(false);
    expect(mayImport('exhibition', 'cellar')).toBe(false);
    expect(mayImport('cellar', 'cellar')).toBe(true);
  });
});

test('in the site, too, a room imports only rooms named before it', () => {
  const site = packages['apps/site']?.rooms ?? {};
  for (const [name, row] of Object.entries(site)) {
    const before = Object.keys(site).slice(0, Object.keys(site).indexOf(name));
    // Some entries are a single file of a room.
    const rooms = row.map((each) => each.split('/')[0]);
    expect(before, name).toEqual(expect.arrayContaining(rooms));
  }
});

test.each([
  "import { a } from '../replay/a.js'",
  "import type { A } from '../replay/a.js'",
  "import '../replay/a.js'",
  "import { a } from '../../src/replay/a.js'",
  "import { a } from './../kernel/../replay/a.js'",
  "import { a } from '../../../core/src/replay/a.js'",
  "export { a } from '../replay/a.js'",
  "export * from '../replay/a.js'",
  "export const a = import('../replay/a.js')",
  'export const a = import(`../replay/a.js`)',
  "export type A = import('../replay/a.js').A",
])('no way of writing it gets around the table: %s', (code) => {
  expect(complaints('packages/core/src/kernel/a.ts', code)).toHaveLength(1);
});

test('a message names both rooms and the file of the table', () => {
  expect(complaints('packages/core/src/time/a.ts', "import '../theory/a.js'")).toEqual([
    'packages/core/time may not import theory: see tooling/eslint/rooms.js.',
  ]);
});

test.each([
  ['packages/core/src/time/a.ts', 'yaml'],
  ['packages/core/src/time/a.ts', 'node:fs'],
  ['packages/core/src/time/a.ts', 'fs'],
  ['packages/core/src/time/a.ts', '@simul/formats'],
  ['packages/core/src/kernel/a.ts', 'comlink'],
  ['packages/core/src/pool/a.ts', 'node:os'],
  ['packages/core/src/pool/browser/a.ts', 'node:os'],
  ['packages/core/src/pool/nodes.ts', 'node:os'],
  ['packages/core/assembly/a.ts', 'yaml'],
  ['packages/core/assembly/a.ts', '../src/time/a.js'],
  ['packages/formats/src/a.ts', 'node:fs'],
  ['packages/formats/src/a.ts', 'picocolors'],
  ['packages/formats/src/a.ts', '@simul/cli'],
  ['packages/formats/src/a.ts', '@simul/core/dist/index.js'],
  ['packages/formats/src/a.ts', '../../core/src/index.js'],
  ['packages/formats/src/a.ts', '../test/a.js'],
  ['packages/formats/test/a.test.ts', '../../core/src/index.js'],
  ['packages/text/src/a.ts', '@simul/formats'],
  ['packages/text/src/a.ts', '@simul/core/pool'],
  ['packages/text/src/a.ts', 'node:util'],
  ['packages/core/src/time/a.ts', '@simul/text'],
  ['packages/cellar/src/a.ts', '@simul/core'],
  ['apps/cli/src/a.ts', '@simul/site'],
  ['apps/cli/src/a.ts', 'svelte'],
  ['apps/cli/src/report/a.ts', 'picocolors'],
  ['apps/cli/src/report/a.ts', '../program/complain.js'],
  ['apps/cli/src/commands/a.ts', '../program/registry.js'],
  ['apps/site/src/lib/film/a.ts', 'node:fs'],
  ['apps/site/src/lib/film/a.ts', 'fs'],
  ['apps/site/src/lib/film/a.ts', 'sveltest'],
  ['apps/site/src/lib/film/a.ts', '@simul/core/dist/index.js'],
  ['apps/site/src/lib/film/a.ts', '../../../../cli/src/a.js'],
  ['apps/site/src/lib/film/a.ts', '../../../test/film/a.js'],
  ['apps/site/src/routes/a.ts', 'picocolors'],
  ['apps/site/src/lib/film/a.ts', '../hall/a.svelte.js'],
  ['apps/site/src/lib/film/a.ts', '../exhibition/A.svelte'],
  ['apps/site/src/lib/film/a.ts', 'd3-scale'],
  ['apps/site/src/lib/curve/a.ts', 'comlink'],
  ['apps/cli/src/a.ts', '../../site/src/a.js'],
])('%s may not import %s', (file, name) => {
  expect(complaints(file, `import '${name}'`)).toHaveLength(1);
});

test.each([
  ['packages/core/assembly/a.ts', './layout'],
  ['packages/core/test/replay/a.test.ts', '../../src/replay/a.js'],
  ['packages/core/test/replay/a.test.ts', '../../src/kernel/a.js'],
  ['packages/core/test/replay/a.test.ts', 'vitest'],
  ['packages/core/scripts/a.js', 'node:fs'],
  ['packages/core/src/pool/a.ts', 'comlink'],
  ['packages/core/src/pool/node/a.ts', 'comlink'],
  ['packages/core/src/pool/node/a.ts', 'node:os'],
  ['packages/formats/src/pgn/a.ts', '../csv/a.js'],
  ['packages/formats/src/a.ts', '@simul/core'],
  ['packages/formats/src/a.ts', 'yaml'],
  ['packages/text/src/a.ts', '@simul/core'],
  ['apps/cli/src/a.ts', '@simul/core'],
  ['apps/cli/src/a.ts', '@simul/text'],
  ['apps/cli/src/a.ts', '@simul/formats'],
  ['apps/cli/src/terminal/a.ts', 'picocolors'],
  ['apps/cli/src/a.ts', 'node:fs'],
  ['apps/site/src/lib/exhibition/a.ts', '../hall/a.svelte.js'],
  ['apps/site/src/lib/exhibition/a.ts', '../hall/A.svelte'],
  ['apps/site/src/lib/film/a.ts', '@simul/text'],
  ['apps/site/src/lib/chart/a.ts', 'd3-scale'],
  ['apps/site/src/routes/a.ts', '../lib/hall/a.js'],
  ['apps/site/src/lib/film/a.ts', 'svelte/reactivity'],
  ['apps/site/src/routes/a.ts', '$app/state'],
  ['apps/site/serve/a.js', 'node:fs'],
])('%s may import %s', (file, name) => {
  expect(complaints(file, `import '${name}'`)).toEqual([]);
});
