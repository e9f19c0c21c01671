import { endOfString } from './json-string.js';

/** Where a text stops being JSON, and what the grammar allows there. */
export interface JsonFault {
  readonly at: number;
  readonly wanted: string;
}

/** The tokens allowed next, by their first characters. */
interface Expectation {
  readonly wanted: string;
  /**
   * @param open the closing brackets still to come
   * @returns nothing when the token is wrong here
   */
  after(token: string, open: string[]): Expectation | undefined;
}

const VALUE: Expectation = {
  wanted: 'a value',
  after(token, open) {
    if (token === '[' || token === '{') {
      open.push(token === '[' ? ']' : '}');
      return token === '[' ? VALUE_OR_END : NAME_OR_END;
    }
    return ']},:'.includes(token) ? undefined : next(open);
  },
};

const VALUE_OR_END: Expectation = {
  wanted: 'a value or ]',
  after: (token, open) => (token === ']' ? closed(token, open) : VALUE.after(token, open)),
};

const NAME: Expectation = {
  wanted: 'a name in double quotes',
  after: (token) => (token === '"' ? COLON : undefined),
};

const NAME_OR_END: Expectation = {
  wanted: 'a name in double quotes or }',
  after: (token, open) => (token === '}' ? closed(token, open) : NAME.after(token, open)),
};

const COLON: Expectation = {
  wanted: 'a colon after the name',
  after: (token) => (token === ':' ? VALUE : undefined),
};

const NEXT_VALUE: Expectation = {
  wanted: 'a comma or ]',
  after: (token, open) => (token === ',' ? VALUE : closed(token, open)),
};

const NEXT_NAME: Expectation = {
  wanted: 'a comma or }',
  after: (token, open) => (token === ',' ? NAME : closed(token, open)),
};

const END: Expectation = {
  wanted: 'nothing after the end of the document',
  after: () => undefined,
};

function closed(token: string, open: string[]): Expectation | undefined {
  if (open.at(-1) !== token) return undefined;
  open.pop();
  return next(open);
}

/** The tokens allowed after a whole value. */
function next(open: readonly string[]): Expectation {
  const bracket = open.at(-1);
  if (bracket === undefined) return END;
  return bracket === ']' ? NEXT_VALUE : NEXT_NAME;
}

const BLANK = /[ \t\r\n]*/y;
const ATOM = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/**
 * Finds the first fault of a text that `JSON.parse` refuses: not every engine reports the place.
 * One pass, without recursion: deep nesting overflows no stack.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let expected = VALUE;
  let at = skip(BLANK, text, 0);
  while (at < text.length) {
    const following = expected.after(text[at]!, open);
    if (following === undefined) return { at, wanted: expected.wanted };
    const end = endOfToken(text, at);
    if (end === at) return { at, wanted: wantedInstead(text[at]!) };
    expected = following;
    at = skip(BLANK, text, end);
  }
  return expected === END ? undefined : { at, wanted: expected.wanted };
}

function wantedInstead(char: string): string {
  if (char === '"') return 'a text that is closed by a double quote on its line';
  return 'a number, a text in double quotes, true, false or null';
}

/** The end of the token that begins at `at`; `at` itself when no token begins there. */
function endOfToken(text: string, at: number): number {
  const char = text[at]!;
  if ('{}[],:'.includes(char)) return at + 1;
  return char === '"' ? endOfString(text, at) : skip(ATOM, text, at);
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
