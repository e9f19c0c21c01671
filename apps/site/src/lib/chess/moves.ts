import { squareName, squareOf } from './squares.js';

/** A half-move. A king that castles goes from its square to its new one, as in any other move. */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** What a pawn becomes: `q`, `r`, `b`, `n`, or nothing. */
  readonly promotion: string;
}

/** A `b` before a digit is the file of the next move, and else a bishop. */
const MOVE = /([a-h][1-8])([a-h][1-8])([qrn]|b(?![1-8]))?/g;

/** The half-moves of long algebraic text, with nothing or anything between them. */
export function movesOf(text: string): Move[] {
  return Array.from(text.matchAll(MOVE), ([, from = '', to = '', promotion = '']) => ({
    from: squareOf(from),
    to: squareOf(to),
    promotion,
  }));
}

/** Half-moves as `movesOf` reads them. */
export function textOf(moves: readonly Move[]): string {
  return moves
    .map(({ from, to, promotion }) => squareName(from) + squareName(to) + promotion)
    .join('');
}
