import type { ChessGame } from './game.js';
import { movesOf, type Move } from './moves.js';
import { afterMove, START, type Position } from './position.js';

/** A game played out: what any half-move of it looks like is looked up, never worked out. */
interface Course {
  readonly moves: readonly Move[];
  /** One more than moves: the first is before any. */
  readonly positions: readonly Position[];
}

const courses = new WeakMap<ChessGame, Course>();

/** The position of a game after so many half-moves; beyond its last move it stays. */
export function positionAt(game: ChessGame, plies: number): Position {
  const { positions } = courseOf(game);
  return positions[within(plies, positions.length - 1)]!;
}

/** The half-move that led to that position; nothing where a game begins. */
export function moveAt(game: ChessGame, plies: number): Move | undefined {
  const { moves } = courseOf(game);
  return moves[within(plies, moves.length) - 1];
}

/** How many half-moves of a game are known. */
export function pliesOf(game: ChessGame): number {
  return courseOf(game).moves.length;
}

/** A game is played out when it is first looked at. */
function courseOf(game: ChessGame): Course {
  const known = courses.get(game);
  if (known !== undefined) return known;
  const moves = movesOf(game.moves);
  const positions = [START];
  for (const move of moves) positions.push(afterMove(positions.at(-1)!, move));
  const course = { moves, positions };
  courses.set(game, course);
  return course;
}

function within(plies: number, last: number): number {
  return Math.min(Math.max(plies, 0), last);
}
