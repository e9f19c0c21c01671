import { Chess } from 'chess.js';
import { expect, test } from 'vitest';
import { moveAt, pliesOf, positionAt } from '../../src/lib/chess/course.js';
import { pliesShown } from '../../src/lib/chess/game.js';
import { WOLFSBURG } from '../../src/lib/chess/games.js';
import { squareName } from '../../src/lib/chess/squares.js';
import { squaresOf } from './support/fen.js';

test('a board has a game of its own, each against another', () => {
  expect(WOLFSBURG).toHaveLength(24);
  expect(new Set(WOLFSBURG.map(({ opponent }) => opponent)).size).toBe(24);
  expect(new Set(WOLFSBURG.map(({ moves }) => moves)).size).toBe(24);
});

test('the master has White, so that the exhibition and the board count alike', () => {
  for (const game of WOLFSBURG) {
    expect(game.masterPlays).toBe('white');
    expect(pliesShown(game, 7)).toBe(7);
  }
});

test.each(WOLFSBURG)('the game against $opponent is legal, and its boards are right', (game) => {
  const chess = new Chess();
  expect(positionAt(game, 0)).toBe(squaresOf(chess.fen()));
  expect(pliesOf(game)).toBeGreaterThanOrEqual(30);
  expect(pliesOf(game)).toBeLessThanOrEqual(80);
  let written = '';
  for (let plies = 1; plies <= pliesOf(game); plies++) {
    const { from, to, promotion } = moveAt(game, plies)!;
    // Throws where the rules forbid it.
    const move = chess.move({ from: squareName(from), to: squareName(to), promotion });
    written += move.lan;
    expect(positionAt(game, plies)).toBe(squaresOf(chess.fen()));
  }
  expect(written).toBe(game.moves);
});
