import { dirname, join, relative } from 'node:path';
import { faultOf } from './check.js';
import { FRAMES, PARTS } from './directives.js';
import { render } from './render.js';
import { scan } from './scan.js';

/** @typedef {import('./scan.js').Piece} Piece */

const LIB = join(import.meta.dirname, '../src/lib');

/**
 * Makes Svelte components of chapters: Markdown, with parts and coloured words called for by
 * directives. A component takes the lesson that its parts show.
 *
 * @param {ReadonlyMap<string, string>} words those that the glossary has, and the anchor of each
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function chapters(words) {
  return {
    name: 'chapters',
    markup({ content, filename = '' }) {
      if (!filename.endsWith('.md')) return undefined;
      return { code: toSvelte(content, filename, words) };
    },
  };
}

/**
 * @param {string} source
 * @param {string} filename absolute
 * @param {ReadonlyMap<string, string>} words
 */
export function toSvelte(source, filename, words) {
  const pieces = scan(source);
  const fault = faultOf(source, pieces, (word) => words.has(word.toLowerCase()));
  if (fault) throw new Error(`${filename}:${fault.line}: ${fault.fault}.`);
  const anchorOf = (/** @type {string} */ word) => words.get(word.toLowerCase()) ?? '';
  const markup = pieces.map((piece) => markupOf(piece, anchorOf));
  return [`<script>${importsFor(pieces, filename)}</script>`, ...markup].join('\n');
}

/**
 * @param {Piece} piece
 * @param {(word: string) => string} anchorOf
 */
function markupOf(piece, anchorOf) {
  if (piece.kind === 'prose') return render(piece.text, anchorOf);
  const { kind, name, argument } = piece;
  if (kind === 'close') return `</${componentOf(name)}>`;
  const tag = `<${componentOf(name)} {lesson} argument={${JSON.stringify(argument)}}`;
  return kind === 'part' ? `${tag} />` : `${tag}>`;
}

/** @param {string} name */
function componentOf(name) {
  return `Part${name[0]?.toUpperCase()}${name.slice(1)}`;
}

/**
 * @param {readonly Piece[]} pieces
 * @param {string} filename
 */
function importsFor(pieces, filename) {
  const names = new Set(pieces.flatMap((piece) => (piece.kind === 'prose' ? [] : piece.name)));
  const all = Object.entries({ ...PARTS, ...FRAMES }).filter(([name]) => names.has(name));
  return [
    "import { resolve } from '$app/paths';",
    ...all.map(([name, path]) => {
      const from = relative(dirname(filename), join(LIB, path)).replaceAll('\\', '/');
      return `import ${componentOf(name)} from './${from}';`;
    }),
    'const { lesson } = $props();',
  ].join('\n');
}
