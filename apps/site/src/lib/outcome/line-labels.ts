import { twoLines } from '../chart/two-lines.js';

/** How high a line of a label is. CSS pixels. */
export const LINE = 16;
const MOST_CHARACTERS = 17;
const GAP = 4;

/** A name in lines that have room beside a chart. */
export function labelWords(name: string): readonly string[] {
  return name === '' ? [] : name.split(', ').flatMap((part) => twoLines(part, MOST_CHARACTERS));
}

/** How high a label is, the number below the name included. CSS pixels. */
export function labelHeight(name: string): number {
  return (labelWords(name).length + 1) * LINE + GAP;
}
