import { show } from '@simul/core';
import { Chess, type Move } from 'chess.js';
import { MOST_PLIES } from '../limits.js';
import { textOf } from '../moves.js';
import { squareOf } from '../squares.js';

/** As much of a written game as is legal. */
export interface Legal {
  /** Half-moves as a game for the boards has them. */
  readonly moves: string;
  readonly plies: number;
  /** Why it ends there, where more is written. */
  readonly fault?: string;
}

/** Checking a half-move takes a third of a millisecond, and a page must answer meanwhile. */
const BETWEEN_PAUSES = 40;

/**
 * Plays the moves of a game until one is illegal. This is the one file that knows chess.js, which
 * is only loaded when somebody brings games.
 *
 * @param pause waited for again and again; it may throw to end the work
 */
export async function playWritten(
  written: readonly string[],
  pause: () => Promise<void>,
): Promise<Legal> {
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

function illegal(plies: number, word: string): string {
  const number = Math.floor(plies / 2) + 1;
  const colour = plies % 2 === 0 ? 'White' : 'Black';
  return `move ${number} of ${colour}, ${show(word)}, is not legal`;
}

function ended(moves: readonly Move[], fault?: string): Legal {
  const text = textOf(
    moves.map(({ from, to, promotion = '' }) => ({
      from: squareOf(from),
      to: squareOf(to),
      promotion,
    })),
  );
  return { moves: text, plies: moves.length, ...(fault === undefined ? {} : { fault }) };
}
