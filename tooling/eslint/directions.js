import { dirname, resolve } from 'node:path';
import { placeOf } from './place.js';
import { packages } from './rooms.js';

/**
 * @typedef {import('./place.js').Place} Place
 *
 * @typedef {import('eslint').Rule.Node & { source: { value: unknown } }} Import every form of it
 */

/**
 * The reason why an import is not allowed; undefined if it is allowed.
 *
 * @param {string} path of the importing file, absolute
 * @param {unknown} specifier
 */
function objection(path, specifier) {
  const from = placeOf(path);
  if (typeof specifier === 'string' && specifier.startsWith('.')) {
    return objectionToPath(from, placeOf(resolve(dirname(path), specifier)));
  }
  if (!from.shipped) return undefined;
  if (typeof specifier !== 'string') return 'A computed import hides its direction.';
  return objectionToPackage(from, specifier);
}

/**
 * @param {Place} from
 * @param {Place} to
 */
function objectionToPath(from, to) {
  if (from.pkg !== to.pkg) return `A package knows ${to.pkg} by its public door, not by a path.`;
  if (!from.shipped) return undefined;
  if (!to.shipped) return `What is shipped may not import ${to.file}, which is not.`;
  const rooms = packages[from.pkg]?.rooms;
  if (rooms === undefined || from.room === to.room) return undefined;
  const known = rooms[from.room] ?? [];
  return known.includes(to.room) || known.includes(to.file) ? undefined : refusal(from, to.room);
}

/**
 * @param {Place} from
 * @param {string} name
 */
function objectionToPackage(from, name) {
  const { imports = [], libraries = {} } = packages[from.pkg] ?? {};
  const special = Object.entries(libraries).filter(([place]) =>
    `${from.file}/`.startsWith(`${place}/`),
  );
  const known = [...imports, ...special.flatMap(([, names]) => names)];
  return known.some((each) => isMeant(each, name)) ? undefined : refusal(from, name);
}

/**
 * @param {string} known
 * @param {string} name
 */
function isMeant(known, name) {
  return known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known;
}

/**
 * @param {Place} from
 * @param {string} name
 */
function refusal(from, name) {
  return `${from.pkg}/${from.room} may not import ${name}: see tooling/eslint/rooms.js.`;
}

const IMPORTS = [
  'ImportDeclaration',
  'ExportNamedDeclaration[source]',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

/**
 * Every import follows the table of rooms.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const directions = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    /** @param {any} found */
    const judge = (found) => {
      const node = /** @type {Import} */ (found);
      const message = objection(context.filename, node.source.value);
      if (message !== undefined) context.report({ node, message });
    };
    return { [IMPORTS.join(', ')]: judge };
  },
};
