import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const FALLBACK = join(import.meta.dirname, 'fallback');
const UNPACK = "await (await import('@sparticuz/chromium')).default.executablePath()";
const CACHE = join(import.meta.dirname, 'node_modules/.cache');

/**
 * Where a browser is, and the environment it needs.
 *
 * @typedef {object} Found
 * @property {string} path
 * @property {Readonly<Record<string, string>>} env
 */

/**
 * A browser from the npm registry, checked against its lock file, for machines that have none (Linux
 * on x64 only). It is fetched once, and kept in 210 MB beside this package.
 *
 * @returns {Found}
 */
export function bringBrowser() {
  const home = join(CACHE, `chromium-${version()}`);
  if (!existsSync(home)) fetchInto(home);
  return { path: join(home, 'chromium'), env: { LD_LIBRARY_PATH: join(home, 'al2023/lib') } };
}

function version() {
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = JSON.parse(readFileSync(join(FALLBACK, 'package.json'), 'utf8'));
  return dependencies['@sparticuz/chromium'];
}

/**
 * Put together elsewhere, so that it is whole or not there, though another process may fetch it meanwhile.
 *
 * @param {string} home
 */
function fetchInto(home) {
  const work = `${home}.${process.pid}`;
  mkdirSync(CACHE, { recursive: true });
  cpSync(FALLBACK, work, { recursive: true });
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: work,
    env: { ...process.env, PATH: ofTheHost(process.env['PATH'] ?? '') },
  });
  execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: work,
    env: unpackingInto(work),
  });
  rmSync(join(work, 'node_modules'), { recursive: true });
  try {
    renameSync(work, home);
  } catch (error) {
    rmSync(work, { recursive: true });
    // Another process was quicker.
    if (!existsSync(home)) throw error;
  }
}

/**
 * The machine's npm with the Node that it came with: another may trust other certificates.
 *
 * @param {string} path
 */
function ofTheHost(path) {
  const isOurs = /** @param {string} folder */ (folder) => folder.endsWith('node_modules/.bin');
  return path
    .split(delimiter)
    .filter((folder) => !isOurs(folder))
    .join(delimiter);
}

/**
 * As on the host that it was packed for, since only there it unpacks its libraries too.
 *
 * @param {string} folder
 */
function unpackingInto(folder) {
  return { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
}
