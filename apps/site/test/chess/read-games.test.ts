import { InputError } from '@simul/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGames } from '../../src/lib/chess/read-games.js';
import { playAll } from '../../src/lib/chess/pgn/played-games.js';
import { writtenGames } from '../../src/lib/chess/pgn/written-games.js';
import { randomGames } from './support/random-games.js';

function pgn(tags: Record<string, string>, moves: string): string {
  const pairs = Object.entries(tags).map(([name, value]) => `[${name} "${value}"]\n`);
  return `${pairs.join('')}\n${moves}\n\n`;
}

const ADA = { White: 'Lovelace, Ada', Black: 'Bo', Result: '1-0' };

test('a game is read with its moves, its result, and its players as they are called', async () => {
  const read = await readGames(pgn(ADA, '1. e4 e5 2. Nf3 Nc6 3. Bb5 1-0'));
  expect(read.games).toEqual([
    { opponent: 'Bo', result: '1-0', moves: 'e2e4e7e5g1f3b8c6f1b5', masterPlays: 'white' },
  ]);
  expect(read.notes).toEqual([]);
});

test('any legal game is read as it was played', async () => {
  await fc.assert(
    fc.asyncProperty(randomGames, async ({ moves }) => {
      const written = moves.map(
        ({ san }, ply) => `${ply % 2 === 0 ? `${ply / 2 + 1}. ` : ''}${san}`,
      );
      const { games } = await readGames(pgn(ADA, `${written.join(' ')} *`));
      expect(games[0]!.moves).toBe(moves.map(({ lan }) => lan).join(''));
    }),
    { seed: 5, numRuns: 10 },
  );
});

test.each([
  ['comments', '1. e4 {best {by test} e5 ; and so on (\n2. Nf3 {[%clk 0:01:00]} Nc6'],
  ['variations in variations', '1. e4 (1. d4 d5 (1... Nf6 2. c4)) 1... e5 2. Nf3 (2. f4) Nc6'],
  ['glyphs and marks', '1. e4! $1 e5 !? 2. Nf3+?? $146 Nc6'],
  ['lines that are escaped', '1. e4 e5\n% d4 d5 {\n2. Nf3 Nc6'],
  ['numbers without blanks', '1.e4 1...e5 2.Nf3 Nc6'],
  ['no numbers', 'e4 e5 Nf3 Nc6'],
  ['long algebraic moves', '1. e2e4 e7-e5 2. Ng1f3 b8c6'],
  ['lines that end with a return', '1. e4 e5\r2. Nf3 Nc6\r'],
  ['a byte order mark', '\uFEFF1. e4 e5 2. Nf3 Nc6'],
])('%s change nothing', async (_, text) => {
  const { games, notes } = await readGames(text);
  expect(games.map(({ moves }) => moves)).toEqual(['e2e4e7e5g1f3b8c6']);
  expect(notes).toEqual([]);
});

test('a variation or comment left open ends before the next game', async () => {
  for (const open of ['1. e4 (1. d4', '1. e4 {and so on']) {
    const { games } = await readGames(`${open}\n[Event "x"]\n\n1. c4`);
    expect(games.map(({ moves }) => moves)).toEqual(['e2e4', 'c2c4']);
  }
});

test('a game that names the usual first position is like any other', async () => {
  const FEN = 'rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1';
  expect((await readGames(pgn({ ...ADA, FEN }, '1. e4'))).games).toHaveLength(1);
});

test('a tag that means nothing here may be there twice', async () => {
  const { games, notes } = await readGames(
    `[Annotator "x"]\n[Annotator "y"]\n${pgn(ADA, '1. e4')}`,
  );
  expect(games).toHaveLength(1);
  expect(notes).toEqual([]);
});

test('a result is known from its tag where nothing ends the game', async () => {
  expect((await readGames(pgn(ADA, '1. e4'))).games[0]!.result).toBe('1-0');
  expect((await readGames(pgn({ White: 'Ada' }, '1. e4'))).games[0]!.result).toBe('*');
});

test('games are told apart by results, by tags, and by move 1', async () => {
  const text = `1. e4 e5 1-0 1. d4 d5\n${pgn(ADA, '1. c4 c5')}${pgn(ADA, '1. f4 f5')}1. b3 b6`;
  const { games } = await readGames(text);
  expect(games.map(({ moves }) => moves.slice(0, 4))).toEqual([
    'e2e4',
    'd2d4',
    'c2c4',
    'f2f4',
    'b2b3',
  ]);
});

describe('the master', () => {
  const white = pgn(ADA, '1. e4 e5');
  const black = pgn({ White: 'Cy', Black: 'Lovelace, Ada' }, '1. d4 d5');
  const other = pgn({ White: 'Bo', Black: 'Di' }, '1. c4 c5');

  test('is who plays in more than half of the games, with either colour', async () => {
    const { games, master } = await readGames(
      white + black + pgn({ ...ADA, Black: 'Ed' }, '1. a3'),
    );
    expect(master).toBe('Ada Lovelace');
    expect(games.map(({ opponent }) => opponent)).toEqual(['Bo', 'Cy', 'Ed']);
    expect(games.map(({ masterPlays }) => masterPlays)).toEqual(['white', 'black', 'white']);
  });

  test('has White when no one player is in more than half of them', async () => {
    const { games, master } = await readGames(black + other);
    const others =
      pgn({ White: 'Di', Black: 'Ed' }, '1. c4') + pgn({ White: 'Fi', Black: 'Gus' }, '1. c4');
    expect((await readGames(white + black + others)).master).toBeUndefined();
    expect(master).toBeUndefined();
    expect(games.map(({ masterPlays }) => masterPlays)).toEqual(['white', 'white']);
    expect(games.map(({ opponent }) => opponent)).toEqual(['Ada Lovelace', 'Di']);
  });

  test('is nobody whose name many share, whatever its capitals', async () => {
    const games =
      pgn({ White: 'NN', Black: 'Bo' }, '1. e4') + pgn({ White: 'Cy', Black: 'nn' }, '1. e4');
    expect((await readGames(games)).master).toBeUndefined();
    const ann =
      pgn({ White: 'ANN', Black: 'Bo' }, '1. e4') + pgn({ White: 'Cy', Black: 'Ann' }, '1. e4');
    expect((await readGames(ann)).master).toBe('ANN');
  });

  test('plays in every game that is kept', async () => {
    const { games, notes } = await readGames(
      white + black + pgn({ White: 'Di', Black: 'Ed' }, '1. c4'),
    );
    expect(games).toHaveLength(2);
    expect(notes).toEqual(['Game 3, Di – Ed, is left out: Ada Lovelace does not play in it.']);
  });
});

describe('what is wrong is told', () => {
  test('and a game is kept up to an illegal move', async () => {
    const { games, notes } = await readGames(pgn(ADA, '1. e4 e5 2. Nf3 Kd5 3. Nxe5'));
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
  ])('and a game is left out that %s', async (_, bad, reason) => {
    const { games, notes } = await readGames(bad + pgn(ADA, '1. e4'));
    expect(games).toHaveLength(1);
    expect(notes).toEqual([expect.stringMatching(/^Game 1, .* is left out: .*\.$/)]);
    expect(notes[0]).toContain(reason);
  });

  test('and of many long games those are left out that would take too long', async () => {
    const notes: string[] = [];
    const played = await playAll(
      [...writtenGames('1. e4 e5 * 1. d4 d5 * 1. c4 c5 *')],
      notes,
      undefined,
      4,
    );
    expect(played).toHaveLength(2);
    expect(notes).toEqual(['Games after game 2 are left out: these have 4 half-moves already.']);
  });

  test('and a move that passes is none', async () => {
    const { games, notes } = await readGames('1. e4 -- 2. d4');
    expect(games[0]!.moves).toBe('e2e4');
    expect(notes[0]).toContain('move 1 of Black, "--"');
  });

  test('and of a very long game the first 1000 half-moves are kept', async () => {
    const around = 'Nf3 Nf6 Ng1 Ng8 ';
    expect((await readGames(around.repeat(250))).notes).toEqual([]);
    const { games, notes } = await readGames(around.repeat(251));
    expect(games[0]!.moves).toHaveLength(4000);
    expect(notes[0]).toContain('more than 1000 half-moves');
  });

  test('and of very many games the first 1000 are read', async () => {
    expect((await readGames('1. e4 * '.repeat(1000))).notes).toEqual([]);
    const { games, notes } = await readGames('1. e4 * '.repeat(1001));
    expect(games).toHaveLength(1000);
    expect(notes).toEqual(['Only the first 1,000 games are read.']);
  });
});

test.each(['', 'hello', '\0\u0001', '{"games": []}', '[White "Ada"]', '1. e5', '* * *'])(
  'what holds no game is refused in words: %j',
  async (text) => {
    const error: unknown = await readGames(text).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ where: 'the games', wanted: 'chess games in PGN' });
  },
);

test('any text is read or refused in words', async () => {
  const pieces = [
    '[White "A"]',
    '[',
    '"',
    '\\',
    '{',
    '}',
    '(',
    ')',
    ';',
    '\n',
    ' ',
    '1.',
    'e4',
    'e5',
    '*',
  ];
  const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(texts, async (parts) => {
      const read: unknown = await readGames(parts.join('')).catch((error: unknown) => error);
      if (read instanceof Error) expect(read).toBeInstanceOf(InputError);
    }),
    { seed: 6, numRuns: 300 },
  );
});

test.each([
  ['nested variations', `1. e4 ${'(1. d4 '.repeat(100_000)}${')'.repeat(100_000)} e5`],
  ['variations left open', `1. e4 ${'(1. d4 '.repeat(100_000)}`],
  ['brackets', `1. e4 ${'['.repeat(1_000_000)}`],
  ['tags left open', `1. e4 ${'[A "'.repeat(500_000)}`],
  ['tags of blanks', `1. e4\n${'[A         '.repeat(200_000)}`],
  ['backslashes', `[White "${'\\'.repeat(1_000_000)}\n\n1. e4`],
  ['comments left open', `1. e4 ${'{'.repeat(1_000_000)}`],
  ['comments and games', `1. e4 ${'{\n[Event "'.repeat(200_000)}`],
  [
    'tags of all names',
    `${Array.from({ length: 100_000 }, (_, i) => `[T${i} "x"]\n`).join('')} 1. e4`,
  ],
  ['a word that never ends', `1. e4 ${'e'.repeat(5_000_000)}`],
  ['a number that never ends', `1. e4 ${'1'.repeat(5_000_000)}`],
  ['moves that are none', `1. e4 e5 ${'Qh9 '.repeat(500_000)}`],
])('a million %s do no harm', async (_, text) => {
  const { games } = await readGames(text);
  expect(games[0]!.moves).toMatch(/^e2e4(e7e5)?$/);
});

test('reading ends when it is called off', async () => {
  const controller = new AbortController();
  controller.abort(new Error('enough'));
  await expect(readGames('1. e4 e5', controller.signal)).rejects.toThrow('enough');
});
