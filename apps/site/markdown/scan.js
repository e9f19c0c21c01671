/**
 * A chapter, cut into what is Markdown and what is called for by a directive.
 *
 * @typedef {object} Prose
 * @property {'prose'} kind
 * @property {string} text
 *
 * @typedef {object} Directive
 * @property {'part' | 'open' | 'close'} kind
 * @property {string} name of what ends, where it ends
 * @property {string} argument
 * @property {number} line from 1
 *
 * @typedef {Prose | Directive} Piece
 */

/** A line of its own: `::code loop`, `:::answer hours`, or `:::` that ends one. */
const DIRECTIVE = /^(:{2,3})(?:([a-z-]+)(?:[ \t]+(\S.*?))?)?[ \t]*$/;

/**
 * @param {string} source
 * @returns {Piece[]}
 */
export function scan(source) {
  /** @type {Piece[]} */
  const pieces = [];
  /** @type {string[]} */
  let prose = [];
  let opened = '';
  const flush = () => {
    if (prose.some((line) => line.trim() !== ''))
      pieces.push({ kind: 'prose', text: prose.join('\n') });
    prose = [];
  };
  for (const [index, text] of source.split(/\r?\n/).entries()) {
    const [, colons, name = '', argument = ''] = DIRECTIVE.exec(text) ?? [];
    if (colons === undefined) {
      prose.push(text);
      continue;
    }
    flush();
    const kind = colons === '::' ? 'part' : name === '' ? 'close' : 'open';
    pieces.push({ kind, name: name === '' ? opened : name, argument, line: index + 1 });
    if (kind !== 'part') opened = name;
  }
  flush();
  return pieces;
}
