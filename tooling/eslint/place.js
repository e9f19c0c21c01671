import { relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/**
 * The package and the room of a file.
 *
 * @typedef {object} Place
 * @property {string} pkg its package, such as `packages/core`
 * @property {string} room its room: a folder of src or src/lib, `index` for the door, or a folder
 *   beside src
 * @property {string} file the room and the file in it, such as `assembly/layout`
 * @property {boolean} shipped whether users run it; tests, scripts and settings they do not
 */

/**
 * @param {string} path absolute
 * @returns {Place}
 */
export function placeOf(path) {
  const steps = relative(ROOT, path)
    .replace(/\.\w+$/, '')
    .split(/[\\/]/);
  const inside = steps.slice(steps[2] !== 'src' ? 2 : steps[3] === 'lib' ? 4 : 3);
  return {
    pkg: steps.slice(0, 2).join('/'),
    room: inside[0] ?? '',
    file: inside.join('/'),
    shipped: steps[2] === 'src' || steps[2] === 'assembly',
  };
}
