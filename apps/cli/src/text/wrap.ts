import { widthOf } from './width.js';

/** A space at which a line may end: not between a number and its unit. */
const BREAK = / +(?<!\d +(?=(?:s|ms|µs|ns|min|h|d|%)(?!\w)))/;

/**
 * Breaks a text without inks into lines of at most `width` columns, between words where it can;
 * at least one line.
 */
export function wrap(text: string, width: number): string[] {
  return fill(
    text.split(BREAK).flatMap((word) => pieces(word, width)),
    width,
    ' ',
  );
}

/** A text after a head that may carry inks; its further lines stand below its beginning. */
export function hanging(head: string, text: string, width: number): string[] {
  const indent = widthOf(head);
  const [first = '', ...rest] = wrap(text, width - indent);
  return [head + first, ...rest.map((line) => ' '.repeat(indent) + line)];
}

/** Items side by side, as many to a line as fit. */
export function fill(items: readonly string[], width: number, gap: string): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const longer = lines.length === 0 ? item : `${lines.at(-1)!}${gap}${item}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(item);
  }
  return lines;
}

/** A word that no line would hold, cut. */
function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const cut: string[] = [''];
  for (const letter of word) {
    if (widthOf(cut.at(-1)! + letter) > width) cut.push(letter);
    else cut.push(cut.pop()! + letter);
  }
  return cut;
}
