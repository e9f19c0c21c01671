import type { Move } from './moves.js';

/**
 * What stands where: 64 characters from a8, line by line as a board is seen, to h1. White has the
 * capitals of `pnbrqk`, and an empty square is a dot.
 */
export type Position = string;

export const EMPTY = '.';

/** Where every game begins. */
export const START: Position = `rnbqkbnrpppppppp${EMPTY.repeat(32)}PPPPPPPPRNBQKBNR`;

/** The position after a half-move, which is trusted to be legal. */
export function afterMove(position: Position, { from, to, promotion }: Move): Position {
  const squares = [...position];
  const piece = position[from]!;
  squares[from] = EMPTY;
  squares[to] = promotion === '' ? piece : inColourOf(piece, promotion);
  if (isKing(piece) && Math.abs(from - to) === 2) castle(squares, from, to);
  if (isPawn(piece) && from % 8 !== to % 8 && position[to] === EMPTY) {
    squares[besides(from, to)] = EMPTY;
  }
  return squares.join('');
}

/** The rook of that side jumps over its king. */
function castle(squares: string[], from: number, to: number): void {
  const line = from - (from % 8);
  const corner = to > from ? line + 7 : line;
  squares[(from + to) / 2] = squares[corner]!;
  squares[corner] = EMPTY;
}

/** Where a pawn stands that is taken in passing: on the line left, in the file gone to. */
function besides(from: number, to: number): number {
  return from - (from % 8) + (to % 8);
}

function inColourOf(piece: string, kind: string): string {
  return isWhite(piece) ? kind.toUpperCase() : kind;
}

/** Whether a piece is White's. */
export function isWhite(piece: string): boolean {
  return piece < 'a';
}

function isKing(piece: string): boolean {
  return piece === 'K' || piece === 'k';
}

function isPawn(piece: string): boolean {
  return piece === 'P' || piece === 'p';
}
