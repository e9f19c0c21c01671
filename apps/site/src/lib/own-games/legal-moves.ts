import { show } from '@simul/core';
import { Chess, type Move } from 'chess.js';
import { MOST_PLIES } from '../chess/limits.js';
import { textOf } from '../chess/moves.js';
import { squareOf } from '../chess/squares.js';

/** The legal half-moves that a game begins with. */
export interface LegalMoves {
  /** As `ChessGame` has them: `e2e4e7e5`. */
  readonly moves: string;
  readonly plies: number;
  /** Why it ends there, where more is written. */
  readonly fault?: string;
}

/** Checking a half-move takes a third of a millisecond, and a page must answer meanwhile. */
const BETWEEN_PAUSES = 40;

/**
 * Plays the moves of a game until one is illegal. No other file knows chess.js, which is loaded
 * with this one.
 *
 * @param written moves in any notation that chess.js reads: `e4`, `Ng1f3`, `0-0`
 */
export async function legalMoves(written: readonly string[]): Promise<LegalMoves> {
  if (written.length === 0) return ended([], 'it has no moves');
  const board = new Chess();
  const moves: Move[] = [];
  for (const word of written) {
    if (moves.length === MOST_PLIES)
      return ended(moves, `it has more than ${MOST_PLIES} half-moves`);
    if (moves.length % BETWEEN_PAUSES === 0) await pause();
    const move = moveOn(board, word);
    if (move === undefined) return ended(moves, illegal(moves.length, word));
    moves.push(move);
  }
  return ended(moves);
}

/** A null move, `--`, passes; no board could show it. */
function moveOn(board: Chess, word: string): Move | undefined {
  if (word.startsWith('--')) return undefined;
  try {
    return board.move(word);
  } catch {
    return undefined;
  }
}

/** Lets the page answer. */
async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

function illegal(plies: number, word: string): string {
  const number = Math.floor(plies / 2) + 1;
  const colour = plies % 2 === 0 ? 'White' : 'Black';
  return `move ${number} of ${colour}, ${show(word)}, is not legal`;
}

function ended(moves: readonly Move[], fault?: string): LegalMoves {
  const text = textOf(
    moves.map(({ from, to, promotion = '' }) => ({
      from: squareOf(from),
      to: squareOf(to),
      promotion,
    })),
  );
  return { moves: text, plies: moves.length, ...(fault === undefined ? {} : { fault }) };
}
