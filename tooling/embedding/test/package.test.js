import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installApplication } from '../application.js';

const TSC = resolve(import.meta.dirname, '../node_modules/typescript/bin/tsc');
const pkgDir = resolve(import.meta.dirname, '../../../packages/core');

/** @type {string} */
let folder;

beforeAll(() => {
  folder = installApplication();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('publint accepts the package', async () => {
  const { messages, pkg } = await publint({ pkgDir, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test.each(['nodenext', 'bundler'])(
  'its types are found with module resolution %s',
  (moduleResolution) => {
    const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext';
    const how = ['--module', module, '--moduleResolution', moduleResolution, '--skipLibCheck'];
    const flags = ['--noEmit', '--strict', '--target', 'es2022', ...how];
    const options = { cwd: folder, encoding: /** @type {const} */ ('utf8') };
    const { status, stdout } = spawnSync(process.execPath, [TSC, ...flags, 'typed.ts'], options);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  },
);
