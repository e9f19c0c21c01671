import { join } from 'node:path';
import { Linter } from 'eslint';
import ts from 'typescript-eslint';
import { laws } from '../laws.js';
import { ROOT } from '../place.js';

const linter = new Linter({ cwd: ROOT });
const typescript = { files: ['**/*.ts'], languageOptions: { parser: ts.parser } };

/**
 * The messages of the rules for a file with this code.
 *
 * @param {string} file from the root of the repository
 * @param {string} code
 */
export function complaints(file, code) {
  const found = linter.verify(code, [typescript, ...laws], { filename: join(ROOT, file) });
  return found.map(({ message }) => message);
}
