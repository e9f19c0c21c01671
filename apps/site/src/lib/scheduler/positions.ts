import { pliesOf, positionAt } from '../chess/course.js';
import { WOLFSBURG } from '../chess/games.js';
import type { Position } from '../chess/position.js';

/** What stands on a board after so many half-moves: its rounds are the last of a real game. */
export function positionOn(board: number, rounds: number, halfMoves: number): Position {
  const game = WOLFSBURG[board % WOLFSBURG.length]!;
  const begins = 2 * (Math.ceil(pliesOf(game) / 2) - rounds);
  return positionAt(game, begins + halfMoves);
}
