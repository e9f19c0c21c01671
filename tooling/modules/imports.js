import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** TypeScript files are imported by the names of their builds, AssemblyScript without an extension. */
const ENDINGS = ['', '.ts', '.svelte.ts', '.js', '/index.ts'];

/**
 * The files that a file imports by a path, including type-only and dynamic imports.
 *
 * @param {string} file from the root of the repository, with slashes
 * @param {string} text
 * @param {(file: string) => boolean} [isFile]
 * @returns {string[]}
 */
export function importsOf(file, text, isFile = isOnDisk) {
  const { importedFiles } = ts.preProcessFile(scriptOf(file, text), true, true);
  const names = [...importedFiles.map(({ fileName }) => fileName), ...namedInComments(file, text)];
  const found = names
    .filter((name) => name.startsWith('.'))
    .map((name) => resolve(join(dirname(file), name.replace(/\?.*$/, '')), isFile));
  return [...new Set(found.filter((each) => each !== undefined))];
}

/**
 * JavaScript imports types in JSDoc.
 *
 * @param {string} file
 * @param {string} text
 */
function namedInComments(file, text) {
  if (!file.endsWith('.js')) return [];
  return [...text.matchAll(/import\('([^']+)'\)/g)].map(([, name]) => name ?? '');
}

/**
 * @param {string} path
 * @param {(file: string) => boolean} isFile
 */
function resolve(path, isFile) {
  const stem = path.replace(/\.js$/, '');
  return [path, ...ENDINGS.map((ending) => stem + ending)].find(isFile);
}

/**
 * The TypeScript of a file: the whole file, or the scripts of a component.
 *
 * @param {string} file
 * @param {string} text
 */
function scriptOf(file, text) {
  if (!file.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code).join('\n');
}

/** @param {string} file */
function isOnDisk(file) {
  return existsSync(file) && statSync(file).isFile();
}
