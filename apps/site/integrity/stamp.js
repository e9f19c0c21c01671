import { createHash } from 'node:crypto';

/**
 * What the service worker knows of its build.
 *
 * @typedef {object} Stamp
 * @property {string} id of the build: another script or another file has another
 * @property {Readonly<Record<string, string>>} files SHA-256 in base64, by the path that asks for it
 */

/** The global of the service worker that holds the stamp: src/service-worker/stamp.ts reads it. */
const LINE = /^globalThis\.simulBuild=(.*);\n/;

/**
 * The script of the service worker with the stamp in its first line, so that one file, which arrives
 * whole or not at all, says what all the others must be.
 *
 * @param {string} script with or without a stamp
 * @param {Readonly<Record<string, Buffer>>} contents of what is kept
 */
export function stamped(script, contents) {
  const code = script.replace(LINE, '');
  const files = Object.fromEntries(
    Object.entries(contents).map(([path, content]) => [path, sha256(content).digest('base64')]),
  );
  const id = sha256(code + JSON.stringify(files)).digest('hex');
  return `globalThis.simulBuild=${JSON.stringify({ id: id.slice(0, 12), files })};\n${code}`;
}

/**
 * @param {string} script
 * @returns {Stamp}
 */
export function stampOf(script) {
  const [, json] = LINE.exec(script) ?? [];
  if (json === undefined) throw new Error('The service worker has no stamp: build the site again.');
  /** @type {Stamp} */
  const stamp = JSON.parse(json);
  return stamp;
}

/** @param {string | Buffer} content */
function sha256(content) {
  return createHash('sha256').update(content);
}
