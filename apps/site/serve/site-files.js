import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { contentTypeOf } from './content-type.js';

/**
 * @typedef {object} SiteFile
 * @property {string} type
 * @property {string} etag weak, since it is the same for every encoding
 * @property {ReadonlyMap<import('./encoding.js').Encoding, Buffer>} bodies `identity` is always there
 */

/** Hosts read this file, and do not hand it out. */
export const RULES = '_headers';

const PACKED = /** @type {const} */ ([
  { end: '.br', encoding: 'br' },
  { end: '.gz', encoding: 'gzip' },
]);

/**
 * All files of a built site, by the paths that ask for them. They are held in memory: no request
 * touches the disk, and a build that is written meanwhile is not served half.
 *
 * @param {string} folder
 * @returns {Map<string, SiteFile>}
 */
export function readSiteFiles(folder) {
  const names = globSync('**/*', { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => name !== RULES && !PACKED.some(({ end }) => name.endsWith(end)));
  return new Map(
    names.flatMap((name) => {
      const file = readSiteFile(folder, name);
      return pathsOf(name).map((path) => [path, file]);
    }),
  );
}

/**
 * A page is asked for without the end of its name too.
 *
 * @param {string} name
 */
function pathsOf(name) {
  const path = `/${name}`;
  if (!path.endsWith('.html')) return [path];
  const page = path.slice(0, -'.html'.length);
  return page.endsWith('/index') ? [path, page, page.slice(0, -'index'.length)] : [path, page];
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {SiteFile}
 */
function readSiteFile(folder, name) {
  const body = readFileSync(join(folder, name));
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const packed = PACKED.map(
    ({ end, encoding }) => /** @type {const} */ ([encoding, join(folder, name + end)]),
  )
    .filter(([, path]) => existsSync(path))
    .map(([encoding, path]) => /** @type {const} */ ([encoding, readFileSync(path)]));
  /** @type {SiteFile['bodies']} */
  const bodies = new Map([['identity', body], ...packed]);
  return { type: contentTypeOf(name), etag, bodies };
}
