import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CORE = resolve(import.meta.dirname, '../../packages/core');

/**
 * Copies an application to another folder and installs the packed core there.
 *
 * @returns its folder
 */
export function installApplication() {
  const folder = mkdtempSync(join(tmpdir(), 'simul-embedding-'));
  const home = join(folder, 'node_modules/@simul/core');
  const run = { cwd: folder, encoding: /** @type {const} */ ('utf8') };
  cpSync(join(import.meta.dirname, 'application'), folder, { recursive: true });
  mkdirSync(home, { recursive: true });
  const packed = execFileSync('npm', ['pack', CORE, '--silent'], run).trim();
  execFileSync('tar', ['-xzf', packed, '-C', home, '--strip-components=1'], run);
  return folder;
}
