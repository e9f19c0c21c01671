import { InputError } from '@simul/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../src/read-scenario.js';
import { readColumn } from '../src/table/read-column.js';
import { anyText } from './support/arbitraries.js';
import { complaintOf } from './support/complaint-of.js';

const NAMES = ['', 'x.pgn', 'x.csv', 'x.json', 'x.yaml'];

test('any text is read or refused in words', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.constantFrom(...NAMES), async (text, name) => {
      const read = await readScenario(text, { name }).catch((error: unknown) => error);
      if (read instanceof Error) expect(read).toBeInstanceOf(InputError);
      else expect(read).toHaveProperty('document');
    }),
    { seed: 5, numRuns: 5000 },
  );
});

test('so is any column', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      try {
        expect(readColumn(text, 'board').length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
    { seed: 6, numRuns: 2000 },
  );
});

test.each([
  ['names of players', '[White "\u001B[31mAda"]\n1. e4 *'],
  ['names of columns', 'board,move,reply,\u001B[31m\n1,2,3,4'],
  ['faults of YAML', 'a: "\\\u001B[31m"'],
])('%s bring no control characters to a terminal', async (_, text) => {
  const said = await readScenario(text)
    .then(({ notes }) => notes.join())
    .catch((error: unknown) => String(error));
  expect(said).toMatch(/\uFFFD|\\u001b/);
  expect(said).not.toContain('\u001B');
});

const HEAD = '[White "Ada"]\n[Black "Bo"]\n[TimeControl "600"]\n\n';
const CLOCKED = '1. e4 {[%clk 0:09:55]} e5 {[%clk 0:09:50]}';

describe('chess games that were made to hurt', () => {
  test.each([
    [
      '100,000 nested variations',
      `${CLOCKED} ${'(1. d4 '.repeat(100_000)}${')'.repeat(100_000)} *`,
    ],
    ['100,000 variations left open', `${CLOCKED} ${'(1. d4 '.repeat(100_000)}`],
    ['a million brackets', `${CLOCKED} ${'['.repeat(1_000_000)}`],
    ['a million quotes', `${CLOCKED} ${'"'.repeat(1_000_000)}`],
    ['a million commands left open', `${CLOCKED} {${'[%clk '.repeat(1_000_000)}`],
    ['a million comments left open', `${CLOCKED} ${'{'.repeat(1_000_000)}`],
    ['a million tags left open', `${CLOCKED} ${'[A "'.repeat(1_000_000)}`],
    ['a million words', `${CLOCKED} ${'Qh9 '.repeat(1_000_000)}`],
    ['a word of a million letters', `${CLOCKED} ${'e'.repeat(1_000_000)}`],
    ['a number of a million digits', `${CLOCKED} ${'1'.repeat(1_000_000)}`],
    ['a million escaped lines', `${CLOCKED}\n${'%\n'.repeat(1_000_000)}`],
  ])('%s', async (_, movetext) => {
    const { document } = await readScenario(HEAD + movetext);
    expect(document).toMatchObject({ games: [[[5, 10]]] });
  });

  test.each([
    ['a megabyte', `[Event "${'x'.repeat(1_000_000)}"]\n`],
    ['a megabyte that is never closed', `[Event "${'x'.repeat(1_000_000)}\n`],
    ['a megabyte of backslashes', `[Event "${'\\'.repeat(1_000_001)}\n`],
    ['a megabyte of name', `[${'x'.repeat(1_000_000)} "x"]\n`],
  ])('a header of %s', async (_, header) => {
    const { document } = await readScenario(`${header}${HEAD}${CLOCKED} *`, { name: 'x.pgn' });
    expect(document).toMatchObject({ games: [[[5, 10]]] });
  });
});

const MOST = 64 * 1024 * 1024;
/** As often as 64 MB hold it. */
const full = (piece: string) => piece.repeat(Math.floor((MOST - 1000) / piece.length));

describe.runIf(process.env['SIMUL_VERIFY'])('64 MB', () => {
  test('of games are played', async () => {
    const game = `${HEAD}${CLOCKED}${' Nf3 {[%clk 0:09:40]}'.repeat(80)} *\n\n`;
    const text = full(game);
    const { imported } = await readScenario(text);
    expect(imported?.used).toHaveLength(text.length / game.length);
  });

  test.each([
    ['one game', full('e4 {[%clk 0:01:00]} '), 1],
    ['rounds in a table', full('1,5.25,55.5\n'), 1],
    ['JSON', `[${full('[[5,55]],')}[[5,55]]]`, undefined],
  ])('of %s are read', async (_, text, boards) => {
    const { imported } = await readScenario(text);
    expect(imported?.used.length).toBe(boards);
  });

  test.each([
    ['words', full('e4 ')],
    ['results', full('e4 *\n')],
    ['variations', `e4 ${full('(')}`],
    ['comments', `e4 ${full('{')}`],
    ['comments that look for games', `e4 ${full('{\n[Event "')}`],
    ['commands', `e4 {${full('[%clk ')}}`],
    ['tags', full('[White "\n')],
    ['escaped lines', full('%\n')],
    ['one move', `1. e4 ${full('a')}`],
    ['quotes', `board,move,reply\n${full('"')}`],
    ['quoted pieces', `board,move,reply\n${full('"a" ')}`],
    ['commas', full(',')],
    ['comment lines', full('# x\n')],
    ['broken JSON', `[${full('[[5,55]],')}[[5,55]]`],
    ['open lists', full('[')],
    ['an open string', `{"${full('a')}`],
  ])('of %s are refused', async (_, text) => {
    expect(await complaintOf(() => readScenario(text))).not.toBe('');
  });
});
