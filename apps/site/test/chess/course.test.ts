import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveAt, pliesOf, positionAt } from '../../src/lib/chess/course.js';
import { pliesShown, type ChessGame } from '../../src/lib/chess/game.js';
import { movesOf, textOf } from '../../src/lib/chess/moves.js';
import { START } from '../../src/lib/chess/position.js';
import { squareOf } from '../../src/lib/chess/squares.js';
import { squaresOf } from './support/fen.js';
import { isCastle, randomGames } from './support/random-games.js';

function gameOf(moves: string): ChessGame {
  return { opponent: 'Bo', result: '*', moves, masterPlays: 'white' };
}

test('after every half-move of any game, all pieces stand where the rules put them', () => {
  const seen = { promotions: 0, inPassing: 0, castles: 0 };
  fc.assert(
    fc.property(randomGames, ({ moves, fens }) => {
      const game = gameOf(moves.map(({ lan }) => lan).join(''));
      expect(pliesOf(game)).toBe(moves.length);
      for (const [plies, fen] of fens.entries())
        expect(positionAt(game, plies)).toBe(squaresOf(fen));
      for (const [index, { from, to }] of moves.entries()) {
        expect(moveAt(game, index + 1)).toMatchObject({ from: squareOf(from), to: squareOf(to) });
      }
      seen.promotions += moves.filter((move) => move.isPromotion()).length;
      seen.inPassing += moves.filter((move) => move.isEnPassant()).length;
      seen.castles += moves.filter(isCastle).length;
    }),
    { seed: 1, numRuns: 20 },
  );
  // What is rare was there to be seen.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});

test('a game is seen forwards and backwards alike', () => {
  fc.assert(
    fc.property(randomGames, fc.array(fc.nat(200)), ({ moves, fens }, jumps) => {
      const game = gameOf(moves.map(({ lan }) => lan).join(''));
      for (const plies of jumps) {
        const fen = fens[Math.min(plies, moves.length)]!;
        expect(positionAt(game, plies)).toBe(squaresOf(fen));
      }
    }),
    { seed: 2, numRuns: 5 },
  );
});

test('before its first move a game stands as all begin, and after its last it stays', () => {
  const game = gameOf('e2e4e7e5');
  expect(positionAt(game, 0)).toBe(START);
  expect(positionAt(game, -1)).toBe(START);
  expect(moveAt(game, 0)).toBeUndefined();
  expect(positionAt(game, 99)).toBe(positionAt(game, 2));
  expect(moveAt(game, 99)).toEqual(moveAt(game, 2));
});

test('a game without moves stands as all begin', () => {
  expect(positionAt(gameOf(''), 5)).toBe(START);
  expect(moveAt(gameOf(''), 5)).toBeUndefined();
});

test('a bishop that a pawn becomes is told from the file of the next move', () => {
  const promotions = (text: string) => movesOf(text).map(({ promotion }) => promotion);
  expect(promotions('a7a8bb1c3')).toEqual(['b', '']);
  expect(promotions('a7a8b1c3')).toEqual(['', '']);
  expect(promotions('b2b1bb7b8b')).toEqual(['b', 'b']);
  expect(textOf(movesOf('b2b1bb7b8bh7h8q'))).toBe('b2b1bb7b8bh7h8q');
});

test('a master with Black finds the first move made', () => {
  const game: ChessGame = { ...gameOf('e2e4e7e5'), masterPlays: 'black' };
  expect([0, 1, 2].map((halfMoves) => pliesShown(game, halfMoves))).toEqual([1, 2, 3]);
});
