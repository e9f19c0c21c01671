/** What matters of a chess game in PGN: a tag pair, or a word of its main line. */
export type Token =
  | { readonly kind: 'tag'; readonly name: string; readonly value: string }
  | { readonly kind: 'word'; readonly word: string };

/** Bounded, so that no text is gone over again and again. */
const TAG = /\[[ \t]{0,9}(\w{1,60})[ \t]{0,9}"((?:[^"\\\r\n]|\\[^\r\n]){0,500})"/y;
const WORD = /[^\s{}()[\];]+/y;
const LONGEST_WORD = 40;
/** A comment that is never closed ends where the next game certainly begins. */
const NEXT_GAME = /\}|[\r\n]\[Event "/g;
const LINE_END = /[\r\n]/g;
const TAG_END = /[\]\r\n]/g;

/**
 * The tags and words of a PGN text. It is read once from front to back and nothing recurs, so that
 * any text ends: variations are counted, not nested in the program; comments are passed over.
 */
export function* tokensOf(text: string): Generator<Token> {
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const mark = text[at]!;
    if (mark === '[') {
      const tag = matchAt(TAG, text, at);
      // No variation holds a tag pair.
      if (tag !== null) depth = 0;
      if (tag !== null) yield { kind: 'tag', name: tag[1]!, value: unescaped(tag[2]!) };
      at = after(TAG_END, text, at + (tag?.[0].length ?? 1));
    } else if (mark === '{') at = after(NEXT_GAME, text, at + 1);
    else if (mark === ';' || (mark === '%' && startsLine(text, at))) at = after(LINE_END, text, at);
    else if (mark === '(' || mark === ')') {
      depth = Math.max(0, depth + (mark === '(' ? 1 : -1));
      at += 1;
    } else {
      const word = matchAt(WORD, text, at)?.[0] ?? '';
      if (word !== '' && depth === 0) yield { kind: 'word', word: word.slice(0, LONGEST_WORD) };
      at += Math.max(1, word.length);
    }
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Behind the one character that ends a stretch, or at the end. */
function after(end: RegExp, text: string, at: number): number {
  const found = matchAt(end, text, at);
  return found === null ? text.length : found.index + 1;
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';
}

function unescaped(value: string): string {
  return value.replaceAll(/\\(["\\])/g, '$1');
}
