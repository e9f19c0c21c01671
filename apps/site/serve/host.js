import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { parseRules } from '../headers/format.js';
import { headersOf } from '../headers/match.js';

/** Hosts read this file, and do not hand it out. */
const RULES = '_headers';

/**
 * A host of static files, as the usual ones are: packed beforehand, with the headers that
 * the build asks for, and with its own page for what is not there.
 *
 * @param {string} folder of the built site
 * @returns {import('node:http').Server} not listening yet
 */
export function hostOf(folder) {
  const rules = parseRules(readBuilt(folder, RULES));
  const missing = readBuilt(folder, '404.html');
  const files = sirv(folder, { brotli: true, gzip: true, etag: true });
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // What has no hash in its name may change with the next build.
    response.setHeader('cache-control', 'no-cache');
    response.setHeaders(headersOf(rules, pathname));
    const refuse = () => {
      response.setHeader('content-type', 'text/html;charset=utf-8');
      response.writeHead(404).end(missing);
    };
    if (pathname === `/${RULES}`) refuse();
    else files(request, response, refuse);
  });
}

/**
 * @param {string} folder
 * @param {string} file
 */
function readBuilt(folder, file) {
  const path = join(folder, file);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  throw new Error(
    `${path} is missing: build the site first, with pnpm --filter @simul/site build.`,
  );
}
