import { COLOURED, FRAMES, PARTS } from './directives.js';

/** @typedef {import('./scan.js').Piece} Piece */

/** `:here[she is here]`; what stands in backticks is looked over. */
const INLINE = /`[^`]*`|(?<![\w:]):([a-z-]+)\[([^\]]*)\]/g;

/**
 * What is wrong with the directives of a chapter, or nothing where nothing is.
 *
 * @param {string} source
 * @param {readonly Piece[]} pieces
 * @param {(word: string) => boolean} isWord whether the glossary has it
 * @returns {{ readonly line: number, readonly fault: string } | undefined}
 */
export function faultOf(source, pieces, isWord) {
  return faultOfPieces(pieces) ?? faultOfInline(source, isWord);
}

/** @param {readonly Piece[]} pieces */
function faultOfPieces(pieces) {
  /** @type {number | undefined} */
  let opened;
  for (const piece of pieces) {
    if (piece.kind === 'prose') continue;
    const { kind, name, line } = piece;
    if (kind === 'close') {
      if (opened === undefined) return { line, fault: '`:::` ends nothing' };
      opened = undefined;
      continue;
    }
    const known = kind === 'part' ? PARTS : FRAMES;
    if (!Object.hasOwn(known, name)) {
      const wanted = Object.keys(known).join(', ');
      return { line, fault: `no part is called \`${name}\`; there are ${wanted}` };
    }
    if (kind === 'open' && opened !== undefined) {
      return { line, fault: `the part of line ${opened} has not ended` };
    }
    if (kind === 'open') opened = line;
  }
  return opened === undefined ? undefined : { line: opened, fault: 'it is never ended by `:::`' };
}

/**
 * @param {string} source
 * @param {(word: string) => boolean} isWord
 */
function faultOfInline(source, isWord) {
  for (const [index, text] of source.split('\n').entries()) {
    for (const [, name, words = ''] of text.matchAll(INLINE)) {
      const line = index + 1;
      if (name === undefined) continue;
      if (name === 'term') {
        if (!isWord(words)) return { line, fault: `the glossary has no \`${words}\`` };
      } else if (!COLOURED.includes(name)) {
        const wanted = [...COLOURED, 'term'].join(', ');
        return { line, fault: `no words are called \`${name}\`; there are ${wanted}` };
      }
    }
  }
  return undefined;
}
