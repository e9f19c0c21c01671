import { parseScenario, toSeconds, type RecordedScenario } from '@simul/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../src/read-scenario.js';
import { games } from './support/arbitraries.js';
import { complaintOf } from './support/complaint-of.js';
import { pgnGame } from './support/pgn-game.js';

const recorded = async (text: string, master?: string) =>
  (parseScenario((await readScenario(text, { master })).document) as RecordedScenario).games;

const inSeconds = (times: readonly (readonly [bigint, bigint][])[]) =>
  times.map((game) => game.map(([move, reply]) => [toSeconds(move), toSeconds(reply)]));

describe('one exhibition, five ways to write it', () => {
  test.each([
    ['json', '{"games": [[[5, 55], [4, 50]]]}'],
    ['json', '[[[5, 55], [4, 50]]]'],
    ['yaml', 'games:\n  - - [5, 55]\n    - [4, 50]\n'],
    ['yaml', '- - [5, 55]\n  - [4s, 50s]\n'],
    ['csv', 'board,move,reply\n1,5,55\n1,4,50\n'],
    [
      'pgn',
      pgnGame(
        { TimeControl: '600' },
        '1. e4 {[%clk 0:09:55]} e5 {[%clk 0:09:05]} 2. d4 {[%clk 0:09:51]} d5 {[%clk 0:08:15]} *',
      ),
    ],
  ])('%s', async (format, text) => {
    expect((await readScenario(text)).format).toBe(format);
    expect(await recorded(text)).toEqual([
      [
        [5, 55],
        [4, 50],
      ],
    ]);
  });
});

describe('boards with arrivals, openers and priorities, three ways to write them', () => {
  test.each([
    [
      'json',
      '[{"rounds": [[5, 55]], "arrival": 2, "opens": "opponent", "priority": -1}, [["1s", 0]]]',
    ],
    [
      'yaml',
      'games:\n  - rounds: [[5, 55]]\n    arrival: 2s\n    opens: opponent\n    priority: -1\n  - - [1, 0]\n',
    ],
    ['csv', 'board,move,reply,arrival,opens,priority\na,5,55,2s,opponent,-1\nb,1,0,,,\n'],
  ])('%s', async (format, text) => {
    const read = await readScenario(text);
    expect(read.format).toBe(format);
    expect(parseScenario(read.document)).toEqual({
      games: [[[5, 55]], [[1, 0]]],
      arrivals: [2, 0],
      opens: ['opponent', 'master'],
      priorities: [-1, 0],
    });
  });

  test('and groups, in YAML as in JSON', async () => {
    const yaml = `arrivals: 30/s
replyRate: 50/s
groups:
  - name: small
    boards: 9
  - name: large
    moveTime: exp(50ms)
    arrivals: every 2s
`;
    const groups = [
      { name: 'small', boards: 9 },
      { name: 'large', moveTime: 'exp(50ms)', arrivals: 'every 2s' },
    ];
    const { document } = await readScenario(yaml);
    expect(document).toEqual({ arrivals: '30/s', replyRate: '50/s', groups });
    const json = await readScenario(JSON.stringify(document));
    expect(parseScenario(json.document)).toEqual(parseScenario(document));
  });
});

test('a byte order mark is no part of a document', async () => {
  expect((await readScenario('\uFEFF{"boards": 2}')).document).toEqual({ boards: 2 });
});

test('a document comes with nothing to say about it', async () => {
  expect(await readScenario('{ boards: 2 }')).toEqual({
    format: 'yaml',
    document: { boards: 2 },
    notes: [],
  });
});

test('games come with a report, as data and in words', async () => {
  const text = pgnGame({ TimeControl: '60' }, '1. e4 {[%clk 0:00:58]} *');
  const { imported, notes } = await readScenario(text, { master: 'ada' });
  expect(imported).toMatchObject({ used: [{ number: 1, name: 'Ada – Bo' }], skipped: [] });
  expect(notes).toEqual(expect.arrayContaining([...(imported?.assumed ?? ['none'])]));
});

describe('a text that is no scenario is refused in one sentence', () => {
  test.each([
    ['', 'the input: found an empty text, wanted a scenario, a table or chess games.'],
    [' \n\t\r\n\uFEFF', 'the input: found an empty text'],
    ['PK\u0003\u0004\0\0', 'the input: found bytes that are no text, wanted text in UTF-8.'],
    ['<html>\n<body>', 'the input: found a text that begins with "<html>", wanted a scenario in'],
    ['x'.repeat(67_108_864), 'found a text that begins with "xxxx'],
    [
      'x'.repeat(67_108_865),
      'found 67\u202F108\u202F865 characters, wanted at most 67\u202F108\u202F864 (64 MB)',
    ],
  ])('%.20j', async (text, complaint) => {
    expect(await complaintOf(() => readScenario(text))).toContain(complaint);
  });

  test('and a master is wanted only of chess games', async () => {
    expect(await complaintOf(() => readScenario('boards: 2', { master: 'Ada' }))).toBe(
      'master: found "Ada", wanted no master, since the text holds no chess games.',
    );
  });

  test.each(['{"__proto__": 1}', '__proto__: 1', '{"constructor": 1}'])(
    '%s holds a name that the core does not know',
    async (text) => {
      const { document } = await readScenario(text);
      expect(await complaintOf(() => parseScenario(document))).toContain('the unknown field');
    },
  );
});

describe('what is written is read again, to the nanosecond', () => {
  test('as a table', async () => {
    const row = (board: number, times: readonly bigint[]) =>
      [board, ...times.map((time) => `${time}ns`)].join(',');
    await fc.assert(
      fc.asyncProperty(games, async (times) => {
        const rows = times.flatMap((game, board) => game.map((round) => row(board, round)));
        expect(await recorded(rows.join('\n'))).toEqual(inSeconds(times));
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test.each(['white', 'black'])(
    'as the clocks of chess games, where %s is the master',
    async (colour) => {
      await fc.assert(
        fc.asyncProperty(games, fc.constantFrom(0n, 2n, 30n), async (times, increment) => {
          const text = times.map((game) => chessGame(game, colour === 'white', increment)).join('');
          expect(await recorded(text, 'Ada')).toEqual(inSeconds(times));
        }),
        { seed: 4, numRuns: 200 },
      );
    },
  );
});

const SECOND = 1_000_000_000n;
const BASE = 3600n * SECOND;

/** A game of which these are the rounds; where she is Black, it opens with a move of a second. */
function chessGame(
  rounds: readonly [bigint, bigint][],
  isWhite: boolean,
  increment: bigint,
): string {
  const times = isWhite ? rounds.flat() : [SECOND, ...rounds.flat()];
  const left = [BASE, BASE];
  const moves = times.map((time, ply) => {
    const clock = left[ply % 2]! + increment * SECOND - time;
    left[ply % 2] = clock;
    // A first clock that shows the base time would mean a free move: tell the time instead.
    const free = ply < 2 && clock === BASE;
    return `Nf3 {[%clk ${written(clock)}]${free ? ` [%emt ${written(time)}]` : ''}}`;
  });
  const names = isWhite ? { White: 'Ada', Black: 'Bo' } : { White: 'Bo', Black: 'Ada' };
  const control = { TimeControl: `${BASE / SECOND}+${increment}` };
  return pgnGame({ ...names, ...control }, `${moves.join(' ')} *`);
}

function written(time: bigint): string {
  const whole = time / SECOND;
  const two = (part: bigint) => String(part).padStart(2, '0');
  const fraction = String(time % SECOND).padStart(9, '0');
  return `${whole / 3600n}:${two((whole / 60n) % 60n)}:${two(whole % 60n)}.${fraction}`;
}
