import { InputError, isRecorded } from '@simul/core';
import { expect, test } from 'vitest';
import { openText } from '../../src/lib/own-games/open-text.js';

const game = (black: string, moves: string) =>
  `[White "Master, A"]\n[Black "${black}"]\n[TimeControl "600"]\n\n${moves} *\n\n`;
const CLOCKED = '1. e4 {[%clk 0:09:50]} e5 {[%clk 0:09:00]}';

test('games with clocks are both seen and played, each on its own board', async () => {
  const text = [
    game('Without', '1. d4 d5'),
    game('First', CLOCKED),
    game('Illegal', CLOCKED.replace('e4', 'e5')),
    game('Last', CLOCKED.replace('e5 ', 'c5 ')),
  ].join('');
  const { scenario, games } = await openText(text, 'mine.pgn');
  expect(scenario && isRecorded(scenario) && scenario.games).toEqual([
    [[10, 60]],
    [[10, 60]],
    [[10, 60]],
  ]);
  expect(games?.map(({ moves }) => moves)).toEqual(['e2e4e7e5', '', 'e2e4c7c5']);
});

test('games without clocks are seen, and it is said that their times are not known', async () => {
  const { scenario, games, notes } = await openText(game('Bo', '1. e4 e5'), undefined);
  expect(scenario).toBeUndefined();
  expect(games).toHaveLength(1);
  expect(notes.join(' ')).toContain('times are those of the exhibition');
});

test('every other format that the command reads is a scenario here too', async () => {
  const listed = await openText('[[[5, 55]]]', undefined);
  expect(listed.scenario).toEqual({ games: [[[5, 55]]] });
  const written = await openText('boards: 6\nreplyTime: exp(9s)\n', 'six.yaml');
  expect(written.scenario).toMatchObject({ boards: 6, replyTime: { family: 'exp', mean: 9 } });
});

test('JSON is no game though both may begin with a brace, and moves need no numbers', async () => {
  const { scenario } = await openText('{ "boards": 12, "seed": "7" }', undefined);
  expect(scenario).toMatchObject({ boards: 12, seed: 7n });
  const { games } = await openText('e4 e5 Nf3', undefined);
  expect(games?.map(({ moves }) => moves)).toEqual(['e2e4e7e5g1f3']);
});

test('the ending of a name counts in capitals too, and a text file may hold games', async () => {
  for (const name of ['MINE.PGN', 'mine.txt', undefined]) {
    const { games, scenario } = await openText(game('Bo', CLOCKED), name);
    expect([games?.length, scenario && isRecorded(scenario)]).toEqual([1, true]);
  }
});

test('why the times of games cannot be told is said', async () => {
  const gaining =
    '1. e4 {[%clk 0:09:50]} e5 {[%clk 0:09:00]} 2. d4 {[%clk 5:00:00]} d5 {[%clk 6:00:00]}';
  const { scenario, notes } = await openText(game('Bo', gaining), undefined);
  expect(scenario).toBeUndefined();
  expect(notes.join(' ')).toContain('gain');
});

test('games in which the master does not play are left out, and named', async () => {
  const games = ['Bo', 'Cy'].map((black) => game(black, '1. e4 e5')).join('');
  const other = '[White "Di"]\n[Black "Ed"]\n\n1. c4 *';
  const opened = await openText(games + other, undefined);
  expect(opened.games?.map(({ opponent }) => opponent)).toEqual(['Bo', 'Cy']);
  expect(opened.notes.join(' ')).toContain('without Master, A: game 3 (Di – Ed)');
});

test('games with clocks are played even where no move is legal', async () => {
  const { scenario, games, notes } = await openText(
    game('Bo', CLOCKED.replace('e4', 'e5')),
    undefined,
  );
  expect([scenario && isRecorded(scenario), games?.[0]?.moves]).toEqual([true, '']);
  expect(notes.at(-1)).toContain('Game 1, A Master – Bo, is left out: move 1 of White, "e5"');
});

test.each(['once upon a time', '', '\0\u0001', '[White "Ada"]', '1. e5', '* * *'])(
  'a text without a scenario or a legal move is refused in a sentence: %j',
  async (text) => {
    await expect(openText(text, undefined)).rejects.toThrow(InputError);
    await expect(openText(text, 'mine.pgn')).rejects.toThrow(InputError);
  },
);

test.each([
  ['moves that are illegal', `1. e4 e5 ${'Qh9 '.repeat(500_000)}`],
  ['a word that never ends', `1. e4 ${'e'.repeat(5_000_000)}`],
])('a million %s do no harm', async (_, text) => {
  const { games } = await openText(text, undefined);
  expect(games?.[0]?.moves).toMatch(/^e2e4(e7e5)?$/);
});
