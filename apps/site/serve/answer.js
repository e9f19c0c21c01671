import { headersOf } from '../headers/match.js';
import { encodingFor } from './encoding.js';
import { pathOf } from './path.js';

/**
 * @typedef {object} Site
 * @property {ReadonlyMap<string, import('./site-files.js').SiteFile>} files by path
 * @property {readonly import('../headers/format.js').Rule[]} rules of the file `_headers`
 * @property {Buffer} missing the page for what is not there
 *
 * @typedef {Pick<import('node:http').IncomingMessage, 'method' | 'url' | 'headers'>} Request
 *
 * @typedef {object} Answer
 * @property {number} status
 * @property {Map<string, string | number>} headers
 * @property {string | Buffer} body not sent in answer to HEAD
 */

const METHODS = ['GET', 'HEAD'];

/**
 * Answers a request. Ranges are not served: the whole file is, which RFC 9110, 14.2, allows.
 *
 * @param {Site} site
 * @param {Request} request
 * @returns {Answer}
 */
export function answer(site, { method = '', url = '', headers }) {
  if (!METHODS.includes(method)) {
    return refuse(site, 405, 'Only GET and HEAD are allowed.\n', [['allow', METHODS.join(', ')]]);
  }
  const path = pathOf(url);
  if (path === undefined) return refuse(site, 400, 'The path is malformed.\n');
  const file = site.files.get(path);
  if (file !== undefined) return sendFile(site, file, path, headers);
  // Links in a page begin at its path: with a slash at the end they would lead elsewhere.
  const page = path.endsWith('/') ? path.slice(0, -1) : '';
  if (site.files.has(page)) return redirect(site, encodeURI(page) + (/\?.*/s.exec(url)?.[0] ?? ''));
  return sendMissing(site, path);
}

/**
 * @param {Site} site
 * @param {number} status
 * @param {string} text
 * @param {readonly (readonly [string, string])[]} more headers
 * @returns {Answer}
 */
export function refuse({ rules }, status, text, more = []) {
  const type = /** @type {const} */ (['content-type', 'text/plain;charset=utf-8']);
  return { status, headers: new Map([...headersOf(rules, '/'), type, ...more]), body: text };
}

/**
 * @param {Site} site
 * @param {string} target
 */
function redirect(site, target) {
  return refuse(site, 308, '', [['location', target]]);
}

/**
 * @param {Site} site
 * @param {string} path
 * @returns {Answer}
 */
function sendMissing({ rules, missing }, path) {
  const headers = new Map([
    ...headersOf(rules, path),
    ['cache-control', 'no-cache'],
    ['content-type', 'text/html;charset=utf-8'],
  ]);
  return { status: 404, headers, body: missing };
}

/**
 * @param {Site} site
 * @param {import('./site-files.js').SiteFile} file
 * @param {string} path as it was asked for
 * @param {Request['headers']} asked
 * @returns {Answer}
 */
function sendFile({ rules }, { type, etag, bodies }, path, asked) {
  const headers = new Map([
    // What has no hash in its name may change with the next build.
    ['cache-control', 'no-cache'],
    ...headersOf(rules, path),
    ['etag', etag],
    ['vary', 'Accept-Encoding'],
  ]);
  if (isKnown(etag, asked['if-none-match'])) return { status: 304, headers, body: '' };
  const encoding = encodingFor(asked['accept-encoding'] ?? '', (name) => bodies.has(name));
  headers.set('content-type', type);
  if (encoding !== 'identity') headers.set('content-encoding', encoding);
  return { status: 200, headers, body: bodies.get(encoding) ?? '' };
}

/**
 * Whether the client has this very version: RFC 9110, 13.1.2.
 *
 * @param {string} etag
 * @param {string | undefined} known
 */
function isKnown(etag, known = '') {
  const strong = etag.replace(/^W\//, '');
  const tags = known.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(strong) || known.trim() === '*';
}
