import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstScripts } from '../../measure/first-scripts.js';

const FILES = {
  'index.html': '<link href="./_app/start.js" rel="modulepreload"><link href="a.css" rel="x">',
  'deep/page.html': '<link href="/_app/a.js" rel="modulepreload">',
  'bare.html': '<h1>none</h1>',
  '_app/start.js': 'import{a}from"./a.js";import("./later.js");new Worker("./worker.js");a()',
  '_app/a.js': 'export*from"./b.js";export const a=()=>"import \\"./text.js\\""',
  '_app/b.js': 'import"./a.js";export default 1',
};

const build = mkdtempSync(join(tmpdir(), 'simul-scripts-'));

beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(build, name)), { recursive: true });
    writeFileSync(join(build, name), content);
  }
});

afterAll(() => {
  rmSync(build, { recursive: true });
});

test('what a page preloads is first, and all that this imports', () => {
  const scripts = ['_app/start.js', '_app/a.js', '_app/b.js'];
  expect([...firstScripts(build, 'index.html')]).toEqual(scripts);
});

test('addresses are of the page, or of the root', () => {
  expect([...firstScripts(build, 'deep/page.html')]).toEqual(['_app/a.js', '_app/b.js']);
});

test('a page without a script is an error', () => {
  expect(() => firstScripts(build, 'bare.html')).toThrow('preloads no script');
});
