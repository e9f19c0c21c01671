import { readChessGames } from '@simul/formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gamesOnBoards } from '../../src/lib/own-games/games-on-boards.js';
import { randomGames } from '../chess/support/random-games.js';

function pgn(tags: Record<string, string>, moves: string): string {
  const pairs = Object.entries(tags).map(([name, value]) => `[${name} "${value}"]\n`);
  return `${pairs.join('')}\n${moves}\n\n`;
}

const ADA = { White: 'Lovelace, Ada', Black: 'Bo', Result: '1-0' };
const read = (text: string, most?: number) => gamesOnBoards(readChessGames(text), most);

test('a game is read with its moves, its result, and its players as they are called', async () => {
  const { games, notes } = await read(pgn(ADA, '1. e4 e5 2. Nf3 Nc6 3. Bb5 1-0'));
  expect(games).toEqual([
    { opponent: 'Bo', result: '1-0', moves: 'e2e4e7e5g1f3b8c6f1b5', masterPlays: 'white' },
  ]);
  expect(notes).toEqual([]);
});

test('any legal game is read as it was played', async () => {
  await fc.assert(
    fc.asyncProperty(randomGames, async ({ moves }) => {
      const written = moves.map(
        ({ san }, ply) => `${ply % 2 === 0 ? `${ply / 2 + 1}. ` : ''}${san}`,
      );
      const { games } = await read(pgn(ADA, `${written.join(' ')} *`));
      expect(games[0]!.moves).toBe(moves.map(({ lan }) => lan).join(''));
    }),
    { seed: 5, numRuns: 10 },
  );
});

test.each(['e2e4 e7-e5 Ng1f3 b8c6', '1. e4! $1 e5?! 2. Nf3 Nc6', '1.e4 (1. d4) e5 2.Nf3 Nc6'])(
  'any notation is played: %s',
  async (text) => {
    const { games, notes } = await read(text);
    expect(games.map(({ moves }) => moves)).toEqual(['e2e4e7e5g1f3b8c6']);
    expect(notes).toEqual([]);
  },
);

test('a game that names the usual first position is like any other', async () => {
  const FEN = 'rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1';
  expect((await read(pgn({ ...ADA, FEN }, '1. e4'))).games).toHaveLength(1);
});

test('the opponent is the other player, whichever colour the master has', async () => {
  const { games } = await read(
    pgn(ADA, '1. e4') + pgn({ White: 'Cy', Black: 'Lovelace, Ada' }, '1. d4'),
  );
  expect(games.map(({ opponent }) => opponent)).toEqual(['Bo', 'Cy']);
  expect(games.map(({ masterPlays }) => masterPlays)).toEqual(['white', 'black']);
});

describe('notes name what is left out', () => {
  test('a game is kept up to an illegal move', async () => {
    const { games, notes } = await read(pgn(ADA, '1. e4 e5 2. Nf3 Kd5 3. Nxe5'));
    expect(games[0]!.moves).toBe('e2e4e7e5g1f3');
    expect(notes).toEqual([
      'Game 1, Ada Lovelace – Bo, is kept up to there: move 2 of Black, "Kd5", is not legal.',
    ]);
  });

  test.each([
    ['has no legal move', pgn(ADA, '1. e5'), 'move 1 of White, "e5", is not legal'],
    [
      'begins with Black',
      pgn({ ...ADA, FEN: 'rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR b KQkq - 0 1' }, '1... e5'),
      'its own',
    ],
    ['has no moves', pgn(ADA, '*'), 'it has no moves'],
    ['begins elsewhere', pgn({ ...ADA, FEN: '8/8/8/8/8/8/8/K1k5 w - - 0 1' }, '1. Ka2'), 'its own'],
  ])('the moves of a game that %s', async (_, bad, reason) => {
    const { games, notes } = await read(bad + pgn(ADA, '1. e4'));
    expect(games.map(({ moves }) => moves)).toEqual(['', 'e2e4']);
    expect(notes).toEqual([expect.stringMatching(/^Game 1, .* is left out: .*\.$/)]);
    expect(notes[0]).toContain(reason);
  });

  test('the moves of games beyond the limit of half-moves', async () => {
    const { games, notes } = await read('1. e4 e5 * 1. d4 d5 * 1. c4 c5 *', 4);
    expect(games.map(({ moves }) => moves)).toEqual(['e2e4e7e5', 'd2d4d7d5', '']);
    expect(notes).toEqual([
      'The moves of the last 1 game are not read: at most 1\u202F000 games or 4 half-moves are.',
    ]);
  });

  test('a null move, which no board can show', async () => {
    const { games, notes } = await read('1. e4 -- 2. d4');
    expect(games[0]!.moves).toBe('e2e4');
    expect(notes[0]).toContain('move 1 of Black, "--"');
  });

  test('moves beyond the first 1000 of a game', async () => {
    const around = 'Nf3 Nf6 Ng1 Ng8 ';
    expect((await read(around.repeat(250))).notes).toEqual([]);
    const { games, notes } = await read(around.repeat(251));
    expect(games[0]!.moves).toHaveLength(4000);
    expect(notes[0]).toContain('more than 1000 half-moves');
  });

  test('the moves of games beyond the first 1000', async () => {
    expect((await read('1. e4 * '.repeat(1000))).notes).toEqual([]);
    const { games, notes } = await read('1. e4 * '.repeat(1001));
    expect([games.length, games.at(-1)!.moves]).toEqual([1001, '']);
    expect(notes).toHaveLength(1);
  });
});
