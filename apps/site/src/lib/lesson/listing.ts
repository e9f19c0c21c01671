import type { ListingMark } from './activity.js';

/** A line of a listing, and what goes on in it. */
export interface ListingLine {
  readonly pieces: readonly ListingPiece[];
  readonly marks: readonly ListingMark[];
}

/** A stretch of a line that looks alike. */
export interface ListingPiece {
  readonly kind: 'plain' | 'keyword' | 'comment';
  readonly text: string;
}

export type Language = 'python' | 'typescript';

/** `# <- thinking waiting` at the end of a line. */
const MARKED = /\s*(?:#|\/\/) <- ([a-z ]+)$/;

/** Strings, so that nothing in them is taken for anything else; comments; words. */
const TOKENS: Readonly<Record<Language, RegExp>> = {
  python: /'[^']*'|"[^"]*"|(?<comment>#.*)|(?<word>[A-Za-z_]\w*)/g,
  typescript: /'[^']*'|"[^"]*"|`[^`]*`|(?<comment>\/\/.*)|(?<word>[A-Za-z_$]\w*)/g,
};

const KEYWORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  python: new Set(
    'and as async await break class continue def elif else except finally for from global if import in is lambda not or pass raise return try while with yield'.split(
      ' ',
    ),
  ),
  typescript: new Set(
    'as async await break case catch class const continue else export extends finally for from function if import in interface let new of return switch throw try type typeof while yield'.split(
      ' ',
    ),
  ),
};

/** The lines of a program, with its marks taken off. */
export function readListing(source: string, language: Language): readonly ListingLine[] {
  return source
    .trimEnd()
    .split('\n')
    .map((text) => {
      const marks = MARKED.exec(text)?.[1]?.trim().split(' ') ?? [];
      return {
        pieces: piecesOf(text.replace(MARKED, ''), language),
        marks: marks as ListingMark[],
      };
    });
}

function piecesOf(text: string, language: Language): readonly ListingPiece[] {
  const pieces: ListingPiece[] = [];
  let done = 0;
  for (const { index, 0: token, groups } of text.matchAll(TOKENS[language])) {
    const isKeyword = KEYWORDS[language].has(groups?.['word'] ?? '');
    const kind = groups?.['comment'] ? 'comment' : isKeyword ? 'keyword' : 'plain';
    if (kind === 'plain') continue;
    if (index > done) pieces.push({ kind: 'plain', text: text.slice(done, index) });
    pieces.push({ kind, text: token });
    done = index + token.length;
  }
  if (done < text.length) pieces.push({ kind: 'plain', text: text.slice(done) });
  return pieces;
}
