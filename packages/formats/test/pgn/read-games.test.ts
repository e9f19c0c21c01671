import { describe, expect, test } from 'vitest';
import { nameOf } from '../../src/pgn/game.js';
import { readGames } from '../../src/pgn/read-games.js';
import { clocked, pgnGame } from '../support/pgn-game.js';

const one = (text: string) => {
  const [game, ...others] = readGames(text);
  expect(others).toEqual([]);
  if (game === undefined) throw new Error('no game');
  return game;
};

const seconds = (text: string) =>
  one(text).stamps.map(({ ply, clock }) => [ply, Number(clock) / 1e9]);

describe('moves are kept as they are written, in the main line', () => {
  test.each([
    ['1. e4 e5 2. Nf3', 'e4 e5 Nf3'],
    ['1.e4 e5 2.Nf3', 'e4 e5 Nf3'],
    ['e4 e5 Nf3', 'e4 e5 Nf3'],
    ['1. e4 1... e5 2. Nf3 2... Nc6', 'e4 e5 Nf3 Nc6'],
    ['1.e4 1...e5 2.Nf3 Nc6', 'e4 e5 Nf3 Nc6'],
    ['e2e4 e7-e5 Ng1f3', 'e2e4 e7-e5 Ng1f3'],
    ['1. e4! e5?! 2. Nf3+?? $1 Nc6 !? $14', 'e4! e5?! Nf3+?? Nc6'],
    ['1. 0-0 0-0-0 2. O-O --', '0-0 0-0-0 O-O --'],
    ['1. exd6 e.p. Bxd6', 'exd6 Bxd6'],
    ['1. e4 (1. d4 d5 (1... Nf6)) 1... e5', 'e4 e5'],
    ['1. e4 {a comment {with words} ; and a line of them (\n e5', 'e4 e5'],
    ['% an escaped line e4 e5 {\n1. e4', 'e4'],
    ['1. e4 e5) 2. Nf3 } Nc6 ]', 'e4 e5 Nf3 Nc6'],
    ['1. e4 % e5', 'e4 e5'],
    ['1. e4\u00a0e5', 'e4 e5'],
    ['\uFEFF1. e4 e5', 'e4 e5'],
  ])('%s', (movetext, moves) => {
    const game = one(`[White "Ada"]\n\n${movetext} *`);
    expect(game.moves.join(' ')).toBe(moves);
    expect(game.plies).toBe(game.moves.length);
  });

  test('beyond 20,000 they are only counted', () => {
    const { moves, plies } = one('e4 '.repeat(20_001));
    expect([moves.length, plies]).toEqual([20_000, 20_001]);
  });
});

describe('the result', () => {
  test.each([
    ['[Result "1-0"]\n1. e4 0-1', '0-1'],
    ['[Result "1-0"]\n1. e4', '1-0'],
    ['[Result "White"]\n1. e4', '*'],
    ['1. e4 1/2-1/2', '1/2-1/2'],
    ['1. e4', '*'],
  ])('of %j is %s: what ends the game, or else its tag', (text, result) => {
    expect(one(text).result).toBe(result);
  });
});

describe('where a game ends', () => {
  test.each(['1-0', '0-1', '1/2-1/2', '*'])('at its result %s', (result) => {
    expect(readGames(`1. e4 ${result} 1. d4 d5 *`).map(({ plies }) => plies)).toEqual([1, 2]);
  });

  test('without a result, where tags come', () => {
    expect(readGames('1. e4\n[Site "?"]\n1. d4 d5').map(({ plies }) => plies)).toEqual([1, 2]);
  });

  test('without tags either, where move 1 comes again', () => {
    expect(readGames('1. e4 e5 2. Nf3\n\n1. d4 d5').map(({ plies }) => plies)).toEqual([3, 2]);
  });

  test('without moves, where a tag comes again', () => {
    const games = readGames('[White "A"]\n[Black "B"]\n\n[White "C"]\n[Black "D"]\n');
    expect(games.map(nameOf)).toEqual(['A – B', 'C – D']);
  });

  test('in an open variation, where tags come', () => {
    const text = `${pgnGame({}, '1. e4 (1. d4 (1. c4')}${pgnGame({ White: 'Cy' }, '1. e4 e5 *')}`;
    expect(readGames(text).map(({ plies }) => plies)).toEqual([1, 2]);
  });

  test('in an open comment, where the next game begins', () => {
    const text = `${pgnGame({}, '1. e4 {never closed')}${pgnGame({}, '1. e4 {closed} e5 *')}`;
    expect(readGames(text).map(({ plies }) => plies)).toEqual([1, 2]);
  });
});

describe('tags', () => {
  test('escaped quotes and backslashes are read as themselves', () => {
    expect(nameOf(one('[White "A \\"B\\" C"] [Black "D\\\\"] 1. e4 *'))).toBe('A "B" C – D\\');
  });

  test('brackets may stand in values', () => {
    expect(nameOf(one('[White "A]] ["]\n[Black "[x] {y}"]\n1. e4 *'))).toBe('A]] [ – [x] {y}');
  });

  test('a value without its closing quote ends with the line', () => {
    expect(nameOf(one('[White "Ada\n[Black "Bo\\\n\n1. e4 *'))).toBe('Ada – Bo\\');
  });

  test.each(['[Site]', '["nowhere"]', '[%clk 0:01:00]', '[', '[White', '[White "A" B" C"]'])(
    'a damaged one, %s, costs nothing but itself',
    (damaged) => {
      expect(one(`${damaged}\n[Black "Bo"]\n\n1. e4 e5 *`).plies).toBe(2);
    },
  );

  test('a byte order mark, blanks and escaped lines may come first', () => {
    expect(nameOf(one('\uFEFF \n% exported\n   [White "Ada"] 1. e4 *'))).toBe('Ada – ?');
  });
});

test('a tag that is not kept may come twice', () => {
  expect(one('[Annotator "x"]\n[Annotator "y"]\n[White "Ada"]\n1. e4 *').moves).toEqual(['e4']);
});

describe('clocks', () => {
  test.each([
    ['{[%clk 0:05:04]}', 304],
    ['{ [%clk 0:05:04] }', 304],
    ['{[%clk 0:14:54.4]}', 894.4],
    ['{ [%eval 0.05] [%clk 0:03:02]}', 182],
    ['{ Inaccuracy. Nf6 was best. } { [%clk 0:03:02] }', 182],
    ['{[%clk\n0:03:16]}', 196],
    ['{[%clk 1:03.333]}', 63.333],
    ['{[%clk 71:58:24]}', 259_104],
    ['; [%clk 0:00:07]\n', 7],
    ['{[%clk 0:00:07] [%clk 0:00:09]}', 7],
    ['$2 (1. d4 {[%clk 0:09:00]}) {[%clk 0:00:07]}', 7],
  ])('%s', (comment, clock) => {
    expect(seconds(`1. e4 ${comment} e5 *`)).toEqual([[0, clock]]);
  });

  test.each([
    '{[%clk]}',
    '{[%clk 0:05}',
    '{[%csl Ga1]}',
    '{%clk 0:05:00}',
    '(1. d4 {[%clk 0:05:00]})',
  ])('%s is none', (comment) => {
    expect(seconds(`1. e4 ${comment} e5 *`)).toEqual([]);
  });

  test('before the first move there are none', () => {
    expect(seconds('{[%clk 0:10:00]} 1. e4 {[%clk 0:09:00]} *')).toEqual([[0, 540]]);
  });

  test('elapsed times stand beside them', () => {
    const { stamps } = one('1. e4 {[%emt 0.01]} {[%clk 00:01:00]} *');
    expect(stamps).toEqual([{ ply: 0, elapsed: 10_000_000n, clock: 60_000_000_000n }]);
  });

  test('what is short or unreadable is counted', () => {
    const game = one('1. e4 {[%clk 1:03]} e5 {[%clk 1:02]} 2. d4 {[%clk -0:00:01]} *');
    expect(game.short).toEqual({ count: 2, example: '1:03' });
    expect(game.unreadable).toEqual({ count: 1, example: '-0:00:01' });
  });
});

describe('who begins', () => {
  test.each([
    ['1. e4 e5', 'white'],
    ['1... e5 2. Nf3', 'black'],
    ['1. ... e5 2. Nf3', 'black'],
    ['e4 1... e5', 'white'],
  ])('%s: %s', (movetext, colour) => {
    expect(one(`${movetext} *`).begins).toBe(colour);
  });

  test('a position with Black to move', () => {
    expect(one(pgnGame({ FEN: '8/8/8/8/8/8/8/Kk6 b - - 0 1' }, 'Kc2 *')).begins).toBe('black');
  });
});

test.each(['\n', '\r\n', '\r'])('line ends of every system are read alike (%j)', (lineEnd) => {
  const text = pgnGame({}, `% hidden e4\n${clocked(['0:05:00', '0:04:59'])} ; c5\n 2. Nf3 1-0`);
  expect(one(text.replaceAll('\n', lineEnd)).plies).toBe(3);
});
