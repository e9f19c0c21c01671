import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The script that keeps the others. */
export const WORKER = 'service-worker.js';

/** What is for hosts, and what a page asks the network for, or the browser by itself. */
const NOT_KEPT = ['**/*.{br,gz}', '_headers', '_app/version.json', WORKER];

/**
 * What is kept of a built site for when there is no network.
 *
 * @param {string} folder
 * @returns {Record<string, Buffer>} by the path that asks for it, from the place of the site
 */
export function keptOf(folder) {
  const files = globSync('**/*', { cwd: folder, exclude: NOT_KEPT }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  /** @type {Record<string, Buffer>} */
  const kept = {};
  for (const file of files.sort()) {
    kept[pathOf(file.replaceAll(sep, '/'))] = readFileSync(join(folder, file));
  }
  return kept;
}

/**
 * A page is asked for without the end of its name, but for the one for what is not there.
 *
 * @param {string} file
 */
function pathOf(file) {
  return file === '404.html' ? file : file.replace(/(^|(?<=\/))index\.html$|\.html$/, '');
}
