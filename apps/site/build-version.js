import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The files that change what the build puts out, from this folder. The lock file stands for the
 * libraries.
 */
const SOURCES = [
  'package.json',
  'vite.config.ts',
  'inline-script.js',
  '{headers,integrity,markdown}/**/*',
  'src/**/*',
  'static/**/*',
  '../../packages/*/dist/**/*',
  '../../pnpm-lock.yaml',
];
const TESTS = ['**/*.test.ts'];

/** A name for the build that changes exactly when what goes into it does. */
export function buildVersion(folder = import.meta.dirname) {
  const hash = createHash('sha256');
  for (const path of filesOf(folder)) {
    const content = readFileSync(join(folder, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 12);
}

/** @param {string} folder */
function filesOf(folder) {
  return globSync(SOURCES, { cwd: folder, exclude: TESTS })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
}
