import type { Paper } from './paper.js';
import type { Screen } from './terminal.js';

/** ASCII for the letters of our own pages, each of the same width. */
const PLAIN: Readonly<Record<string, string>> = {
  '×': 'x',
  '–': '-',
  '…': '~',
  '█': '#',
  µ: 'u',
  '✗': 'x',
  '✓': '+',
  '\uFFFD': '?',
  '\u202F': ' ',
};

/** Writes lines on a screen, in ASCII if its paper has no Unicode. */
export function print(screen: Screen, paper: Paper, lines: readonly string[]): void {
  screen.write(`${inLetters(lines.join('\n'), paper)}\n`);
}

/** A text of our own in ASCII if the paper has no Unicode; no letter becomes wider. */
export function inLetters(text: string, { unicode }: Paper): string {
  return unicode ? text : text.replace(/[×–…█µ✗✓\uFFFD\u202F]/g, (letter) => PLAIN[letter]!);
}

/** The one document of a command, and nothing else. */
export function printJson(screen: Screen, document: object): void {
  for (const piece of jsonPieces(document, 2, '')) screen.write(piece);
  screen.write('\n');
}

/**
 * The text of JSON.stringify in pieces, one for each value `levels` deep: a single string cannot hold
 * five results of ten million boards.
 */
function* jsonPieces(value: unknown, levels: number, indent: string): Generator<string> {
  const items: [string, unknown][] =
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (levels === 0 || items.length === 0) {
    yield indented(value, indent);
    return;
  }
  const isList = Array.isArray(value);
  let before = isList ? '[' : '{';
  for (const [name, item] of items) {
    if (item === undefined) continue;
    yield `${before}\n${indent}  ${isList ? '' : `${JSON.stringify(name)}: `}`;
    yield* jsonPieces(item, levels - 1, `${indent}  `);
    before = ',';
  }
  yield `\n${indent}${isList ? ']' : '}'}`;
}

function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`);
}
