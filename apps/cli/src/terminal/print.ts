import type { Paper } from './paper.js';
import type { Screen } from './terminal.js';

/** What stands for the letters of our own pages where the paper takes ASCII alone. */
const PLAIN: Readonly<Record<string, string>> = {
  '×': 'x',
  '–': '-',
  '…': '~',
  '█': '#',
  µ: 'u',
  '✗': 'x',
};

/** Writes lines on a screen as its paper takes them. */
export function print(screen: Screen, paper: Paper, lines: readonly string[]): void {
  screen.write(`${inLetters(lines.join('\n'), paper)}\n`);
}

/** A text of our own in the letters that the paper takes; none becomes wider. */
export function inLetters(text: string, { unicode }: Paper): string {
  return unicode ? text : text.replace(/[×–…█µ✗]/g, (letter) => PLAIN[letter]!);
}

/** The one document of a command, and nothing else. */
export function printJson(screen: Screen, document: unknown): void {
  screen.write(`${JSON.stringify(document, undefined, 2)}\n`);
}
