import { widthOf } from '../text/width.js';

/** Pieces of text, each at its place: `x` columns and `y` rows from the upper left. */
export interface Piece {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Lays pieces, which may not overlap, out on `rows` lines. */
export function lay(pieces: readonly Piece[], rows: number): string[] {
  const lines = Array.from({ length: rows }, (): Piece[] => []);
  for (const piece of pieces) lines[piece.y]?.push(piece);
  return lines.map((line) => {
    let laid = '';
    let width = 0;
    for (const { x, text } of line.sort((a, b) => a.x - b.x)) {
      laid += ' '.repeat(Math.max(0, x - width)) + text;
      width = x + widthOf(text);
    }
    return laid;
  });
}
