import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardMarkup, pieceSymbols } from '../../src/lib/chess/board-markup.js';
import { PIECES, type BoardSet } from '../../src/lib/chess/board-set.js';
import { paintBoard } from '../../src/lib/chess/paint-board.js';
import { shapes } from '../../src/lib/chess/pieces.js';
import { EMPTY, START } from '../../src/lib/chess/position.js';
import { FakeContext } from './support/fake-context.js';

const positions = fc
  .array(fc.constantFrom(...PIECES, EMPTY), { minLength: 64, maxLength: 64 })
  .map((squares) => squares.join(''));

function setOf(square: number): BoardSet {
  const piece = { fill: '', edge: '', cut: '' };
  const colours = { light: '', dark: '', moved: 'blue', white: piece, black: piece };
  return { sheet: {} as CanvasImageSource, square, colours };
}

test('every piece is painted once, on the square where it stands', () => {
  fc.assert(
    fc.property(positions, fc.integer({ min: 1, max: 30 }), (position, square) => {
      const context = new FakeContext();
      paintBoard(context.asContext(), setOf(square), position, 5, 7);
      const [board, ...pieces] = context.images;
      expect(board).toEqual([0, 0, 8 * square, 8 * square, 5, 7, 8 * square, 8 * square]);
      let seen = EMPTY.repeat(64);
      for (const [fromX = 0, fromY, , , x = 0, y = 0] of pieces) {
        const at = (x - 5) / square + ((y - 7) / square) * 8;
        expect(fromY).toBe(8 * square);
        seen = seen.slice(0, at) + PIECES[fromX / square]! + seen.slice(at + 1);
      }
      expect(seen).toBe(position);
      expect(pieces).toHaveLength([...position].filter((piece) => piece !== EMPTY).length);
    }),
    { seed: 3, numRuns: 100 },
  );
});

test('boards stand on whole pixels wherever they are asked for', () => {
  const context = new FakeContext();
  paintBoard(context.asContext(), setOf(6), START, 3.4, 9.7, {
    move: { from: 52, to: 36, promotion: '' },
  });
  for (const number of [...context.images.flat(), ...context.rectangles.flat()]) {
    expect(number).toBe(Math.round(number));
  }
});

test('a move is marked where it came from and where it went to', () => {
  const context = new FakeContext();
  paintBoard(context.asContext(), setOf(6), START, 0, 0, {
    move: { from: 52, to: 36, promotion: '' },
  });
  expect(context.rectangles).toEqual([
    [24, 36, 6, 6],
    [24, 24, 6, 6],
  ]);
});

test('a faint board leaves the canvas as strong as it was', () => {
  const context = new FakeContext();
  context.globalAlpha = 0.8;
  paintBoard(context.asContext(), setOf(6), START, 0, 0, { strength: 0.5 });
  expect(context.alphas).toEqual([0.4]);
  expect(context.globalAlpha).toBe(0.8);
});

test('every kind of piece has a shape that stays on its square', () => {
  expect(new Set(Object.keys(shapes))).toEqual(new Set(PIECES.toLowerCase()));
  for (const { body, cuts } of Object.values(shapes)) {
    for (const number of (body + cuts).match(/\d+(\.\d+)?/g)!) {
      expect(Number(number)).toBeLessThanOrEqual(46);
    }
  }
});

test('a poster names every piece on its square, and only symbols that there are', () => {
  const symbols = new Set(Array.from(pieceSymbols(6).matchAll(/ id="([^"]+)"/g), ([, id]) => id));
  fc.assert(
    fc.property(positions, (position) => {
      const markup = boardMarkup(position, 10, 20, 48);
      expect(markup).toContain('translate(10 20) scale(6)');
      let seen = EMPTY.repeat(64);
      const [, white = ''] = /<g class="white-pieces">(.*?)<\/g>/.exec(markup) ?? [];
      for (const [use, id, x, y] of markup.matchAll(
        /<use (?:class="[^"]+" )?href="#([^"]+)"(?: x="(\d)" y="(\d)")?/g,
      )) {
        expect(symbols).toContain(id);
        if (x === undefined) continue;
        const kind = id!.slice('piece-'.length);
        const at = Number(x) + 8 * Number(y);
        const piece = white.includes(use) ? kind.toUpperCase() : kind;
        seen = seen.slice(0, at) + piece + seen.slice(at + 1);
      }
      expect(seen).toBe(position);
    }),
    { seed: 4, numRuns: 100 },
  );
});

test('lines within pieces are left to large squares', () => {
  expect(pieceSymbols(6)).not.toContain(shapes['n']!.cuts);
  expect(pieceSymbols(40)).toContain(shapes['n']!.cuts);
});
