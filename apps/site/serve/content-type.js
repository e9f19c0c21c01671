import { extname } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The content type of a file, by the end of its name.
 *
 * @param {string} name
 */
export function contentTypeOf(name) {
  return TYPES[extname(name)] ?? 'application/octet-stream';
}
