import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../place.js';
import { complaints } from './complaints.js';

const OXLINT = join(ROOT, 'node_modules/oxlint/bin/oxlint');

describe('randomness, time and environment are passed in', () => {
  test.each([
    'Math.random()',
    "Math['random']()",
    'const { random } = Math',
    'Date.now()',
    'performance.now()',
    'crypto.randomUUID()',
    'process.exit()',
    "document.querySelector('p')",
    'console.log()',
  ])('%s', (code) => {
    expect(complaints('packages/core/src/time/a.ts', code)).toHaveLength(1);
    expect(complaints('packages/formats/src/a.ts', code)).toHaveLength(1);
  });

  test('a test may read its environment, but no randomness or time', () => {
    expect(complaints('packages/core/test/a.test.ts', 'process.env')).toEqual([]);
    expect(complaints('packages/core/test/a.test.ts', 'Math.random()')).toHaveLength(1);
  });
});

describe('in rooms that must give the same bits on every host', () => {
  const rooms = ['scenario', 'strategy', 'replay', 'kernel'];

  test.each(rooms)('%s must not use logarithms and powers of the host', (room) => {
    for (const code of [
      'Math.log(x)',
      'Math.exp(x)',
      'Math.pow(x, 2)',
      'x ** 2',
      'x **= 2',
      '2 ** x',
    ]) {
      expect(complaints(`packages/core/src/${room}/a.ts`, code), code).toHaveLength(1);
    }
  });

  test.each(rooms)('%s may use exact functions, but no randomness', (room) => {
    const file = `packages/core/src/${room}/a.ts`;
    expect(complaints(file, 'Math.sqrt(x) * Math.floor(x) * 2 ** 32')).toEqual([]);
    expect(complaints(file, '10n ** y')).toEqual([]);
    expect(complaints(file, 'Math.random()')).toHaveLength(1);
  });

  test('theory may use logarithms', () => {
    expect(complaints('packages/core/src/theory/a.ts', 'Math.log(Math.exp(x)) ** 2')).toEqual([]);
  });
});

describe('a public entry', () => {
  const door = 'packages/formats/src/index.ts';

  test('re-exports', () => {
    const code =
      "export { a } from './a.js'; export * from './b.js'; export type { C } from './c.js'";
    expect(complaints(door, code)).toEqual([]);
  });

  test.each([
    'export const a = 1',
    'export default 1',
    "import { a } from './a.js'",
    'export {}',
    'f()',
  ])('holds nothing of its own: %s', (code) => {
    expect(complaints(door, code)).toHaveLength(1);
  });
});

describe('size', () => {
  const file = 'apps/cli/src/a.ts';

  test('a file ends by line 200, not counting comments and blank lines', () => {
    expect(complaints(file, 'f()\n// why\n\n'.repeat(200))).toEqual([]);
    expect(complaints(file, 'f()\n'.repeat(201))).toHaveLength(1);
  });

  test('a function ends by line 60', () => {
    expect(complaints(file, `function f() {\n${'f()\n'.repeat(58)}}`)).toEqual([]);
    expect(complaints(file, `function f() {\n${'f()\n'.repeat(59)}}`)).toHaveLength(1);
  });
});

describe('the linter configuration of a file', () => {
  const eslint = new ESLint({ cwd: ROOT });
  const typed = new ESLint({
    cwd: ROOT,
    overrideConfigFile: join(import.meta.dirname, '../typed-components.js'),
  });

  /** @param {string} file */
  const rulesFor = async (file, linter = eslint) => {
    const config = /** @type {{ rules: Record<string, [number]> }} */ (
      await linter.calculateConfigForFile(file)
    );
    return Object.keys(config.rules).filter((name) => config.rules[name]?.[0] === 2);
  };

  test.each(['packages/core/src/time/a.ts', 'apps/cli/test/a.test.ts', 'tooling/eslint/rooms.js'])(
    '%s is checked for its imports',
    async (file) => {
      expect(await rulesFor(file)).toContain('simul/directions');
    },
  );

  test('oxlint reads types and reports floating promises', () => {
    const printed = execFileSync(process.execPath, [OXLINT, '--print-config'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toMatchObject({
      rules: { 'typescript/no-floating-promises': 'deny' },
    });
  });

  test('verify reads the types of components', async () => {
    const rules = await rulesFor('apps/site/src/lib/film/A.svelte', typed);
    expect(rules).toContain('@typescript-eslint/no-floating-promises');
  });

  test.each(['A.svelte', 'a.svelte.ts'])(
    '%s of the site is, and by the rules of Svelte',
    async (file) => {
      const rules = await rulesFor(`apps/site/src/lib/film/${file}`);
      expect(rules).toContain('simul/directions');
      expect(rules).toContain('max-lines');
      expect(rules).toContain('svelte/require-each-key');
    },
  );

  test('a page of the site may use `document`, a package may not', async () => {
    expect(await rulesFor('apps/site/src/lib/film/a.ts')).not.toContain('no-restricted-globals');
    expect(await rulesFor('packages/text/src/a.ts')).toContain('no-restricted-globals');
  });

  test('AssemblyScript is checked only for its imports, since it has other types', async () => {
    expect(await rulesFor('packages/core/assembly/hall.ts')).toEqual(['simul/directions']);
  });

  test('build outputs are not linted', async () => {
    expect(await eslint.isPathIgnored('packages/core/dist/index.js')).toBe(true);
    expect(await eslint.isPathIgnored('packages/core/src/generated/bytes.ts')).toBe(true);
    expect(await eslint.isPathIgnored('apps/site/.svelte-kit/types/index.ts')).toBe(true);
    expect(await eslint.isPathIgnored('apps/site/build/index.js')).toBe(true);
  });
});
