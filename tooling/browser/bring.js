import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const FALLBACK = join(import.meta.dirname, 'fallback');
const UNPACK = "await (await import('@sparticuz/chromium')).default.executablePath()";
const CACHE = join(import.meta.dirname, 'node_modules/.cache');

/**
 * The path of a browser and the environment it needs.
 *
 * @typedef {object} Found
 * @property {string} path
 * @property {Readonly<Record<string, string>>} env
 */

/**
 * Downloads a browser from the npm registry, checked against its lock file, for machines without one (Linux
 * on x64 only). It is downloaded once and takes 210 MB beside this package.
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
 * Installs into a temporary folder and renames it, so that the result is always complete, even if several
 * processes install at once.
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
    // Another process has installed it first.
    if (!existsSync(home)) throw error;
  }
}

/**
 * The machine's npm with its own Node: another Node may trust other certificates.
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
 * Imitates the host that the package was built for, since it unpacks its libraries only there.
 *
 * @param {string} folder
 */
function unpackingInto(folder) {
  return { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
}
