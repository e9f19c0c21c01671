import { describe, expect, test } from 'vitest';
import { readChessGames } from '../../src/pgn/chess-games.js';
import { recordedGames } from '../../src/pgn/recorded-games.js';
import { complaintOf } from '../support/complaint-of.js';
import { clocked, movetext, pgnGame } from '../support/pgn-game.js';

const CONTROL = { TimeControl: '300+8' };
const read = (text: string, master?: string) => recordedGames(readChessGames(text, master));
const rounds = (text: string, master?: string) => read(text, master).document.games;

describe('the dialects of the places where chess is played', () => {
  test('whole seconds, a first move that is free, numbers before both moves', () => {
    const text = pgnGame(
      { TimeControl: '300+8' },
      '1. e4 { [%clk 0:05:00] } 1... e5 { [%clk 0:05:00] } 2. d4 { [%clk 0:05:04] } 2... exd4 { [%clk 0:05:06] } 1-0',
    );
    expect(rounds(text)).toEqual([
      [
        [0, 0],
        [4, 2],
      ],
    ]);
  });

  test('tenths, a first move that is not free, comments without blanks', () => {
    const text = pgnGame(
      { TimeControl: '900+10' },
      '1. d4 {[%clk 0:15:03.4]} d5 {[%clk 0:14:57.4]} 2. c4 {[%clk 0:15:10.5]}\n c5 {[%clk 0:14:49.4]} 1-0',
    );
    expect(rounds(text)).toEqual([
      [
        [6.6, 12.6],
        [2.9, 18],
      ],
    ]);
  });

  test('elapsed times and clocks in comments of their own', () => {
    const text = pgnGame(
      { TimeControl: '60' },
      '1.Nf3 {[%emt 0]} {[%clk 00:01:00]} 1...Nf6 {[%emt 0.5]} {[%clk 00:01:00]} 2.d4 {[%emt 0:00:01]} {[%clk 00:00:59]} 1-0',
    );
    expect(rounds(text)).toEqual([
      [
        [0, 0.5],
        [1, 0],
      ],
    ]);
  });

  test('an evaluation before the clock, and variations with none', () => {
    const text = pgnGame(
      { TimeControl: '180+2' },
      '1. e4 { [%eval 0.05] [%clk 0:02:59]}  1... e5 { [%eval 0.06] [%clk\n0:02:58]}  ( 1... c5 2. Nf3 { [%eval 0.1] [%clk 0:00:01]}  )2. Nf3 {[%clk 0:02:55]} *',
    );
    expect(rounds(text)).toEqual([
      [
        [3, 4],
        [6, 0],
      ],
    ]);
  });
});

describe('a round is the master’s move and then the reply', () => {
  const clocks = clocked(['0:04:58', '0:05:03', '0:04:56', '0:05:06', '0:04:54']);

  test('as White she opens, and the last move may lack a reply', () => {
    const { document, notes } = read(pgnGame(CONTROL, `${clocks} 1-0`), 'Ada');
    expect(document.games).toEqual([
      [
        [10, 5],
        [10, 5],
        [10, 0],
      ],
    ]);
    expect(notes).toContain(
      "1 game ended on the master's move: the reply to it is taken to be in at once.",
    );
  });

  test('as Black she answers an opening that is left out, and named with its time', () => {
    const { document, notes } = read(pgnGame(CONTROL, `${clocks} 1-0`), 'Bo');
    expect(document.games).toEqual([
      [
        [5, 10],
        [5, 10],
      ],
    ]);
    expect(notes).toContain(
      'Where the opponent opens, that move comes before the first round and is left out: in 1 game, 10s in all.',
    );
  });

  test('from a position with Black to move, it is Black who opens', () => {
    const text = pgnGame(CONTROL, `1... ${clocked(['0:04:58', '0:05:03'])} 1-0`);
    expect(rounds(text, 'black')).toEqual([[[10, 5]]]);
  });
});

describe('games that cannot be used are skipped, counted and named', () => {
  const good = pgnGame(CONTROL, `${clocked(['0:04:58', '0:05:03'])} *`);

  test.each([
    ['with no moves', pgnGame(CONTROL, '*')],
    ['with no clocks ([%clk …] or [%emt …])', pgnGame(CONTROL, '1. e4 e5 *')],
    [
      'of daily chess, where no clock runs on from move to move',
      pgnGame({ TimeControl: '1/86400' }, `${clocked(['20:00:00', '23:00:00'])} *`),
    ],
    [
      'with clocks that gain time which TimeControl does not explain',
      pgnGame({ TimeControl: '60' }, `${clocked(['0:01:02', '0:01:02', '0:01:04', '0:01:04'])} *`),
    ],
    ['with no round whose clocks are all there', pgnGame(CONTROL, '1. e4 {[%clk 0:04:00]} e5 *')],
  ])('%s', (reason, bad) => {
    const { document, imported, notes } = read(`${bad}${good}`, 'Ada');
    expect(document.games).toEqual([[[10, 5]]]);
    expect(imported.used).toEqual([{ number: 2, name: 'Ada – Bo' }]);
    expect(imported.skipped).toEqual([{ number: 1, name: 'Ada – Bo', reason }]);
    expect(notes[0]).toBe('1 game of 2 used, one a board.');
    expect(notes[1]).toBe(`1 game skipped, ${reason}: game 1 (Ada – Bo).`);
  });

  test('without the master', () => {
    const { imported } = read(`${pgnGame({ White: 'Cy' }, '1. e4 *')}${good}`, 'Ada');
    expect(imported.skipped).toEqual([{ number: 1, name: 'Cy – Bo', reason: 'without Ada' }]);
  });

  test('with no move by the master', () => {
    const { imported } = read(`${pgnGame(CONTROL, clocked(['0:05:00']))}${good}`, 'Bo');
    expect(imported.skipped[0]?.reason).toBe('with no move by the master');
  });

  test('when none is left, the text is refused with the reasons', async () => {
    const silent = pgnGame({}, '1. e4 e5 *');
    expect(await complaintOf(() => read(silent.repeat(7)))).toBe(
      'the games: found 7 games, none of which can be used, wanted at least one chess game with clocks, as [%clk 0:05:00] in comments. ' +
        '7 games skipped, with no clocks ([%clk …] or [%emt …]): game 1 (Ada – Bo), game 2 (Ada – Bo), game 3 (Ada – Bo), game 4 (Ada – Bo), game 5 (Ada – Bo) and 2 more.',
    );
  });
});

describe('what was assumed is said', () => {
  const notesOf = (tags: Record<string, string>, text: string) => read(pgnGame(tags, text)).notes;

  test('how times come about, and what stands for the first clock', () => {
    expect(notesOf(CONTROL, clocked(['0:05:00', '0:05:00']))).toEqual([
      '1 game of 1 used, one a board.',
      'The master is White in every game.',
      'A move took what the mover had left before it, plus the increment, less what the clock shows after it.',
      "A player's first move has no earlier clock: the base time of TimeControl stands for it, and a clock that still shows just that was not running yet, so that the move took no time.",
    ]);
  });

  const four = clocked(['0:04:58', '0:04:59', '0:04:50', '0:04:51']);

  test('a missing TimeControl', () => {
    expect(notesOf({}, four)).toContain(
      '1 game without a TimeControl: no increment was counted, and first moves have no time.',
    );
  });

  test('a strange TimeControl', () => {
    expect(notesOf({ TimeControl: '5 min' }, four)).toContain(
      '1 game with a TimeControl that could not be read, such as "5 min": no increment was counted, and first moves have no time.',
    );
  });

  test('rounds left out for want of a clock', () => {
    const text = '1. e4 {[%clk 0:05:00]} e5 {[%clk 0:05:00]} 2. d4 d5 {[%clk 0:05:00]} *';
    expect(notesOf(CONTROL, text)).toContain(
      '1 round left out, since a clock before or after one of the moves is missing.',
    );
  });

  test('a clock that gained too much', () => {
    const times = ['0:05:00', '0:05:00', '0:05:00', '0:05:00', '0:05:09', '0:05:00'];
    expect(notesOf(CONTROL, clocked(times))).toContain(
      '1 move gained more time than the increment, by rounding or as a gift, and counts as taking none.',
    );
  });

  test('clocks of two numbers', () => {
    expect(notesOf({ TimeControl: '90' }, clocked(['1:03.333', '1:20']))).toContain(
      '2 clocks of fewer than three numbers, such as 1:03.333: read as minutes:seconds, or as seconds.',
    );
  });

  test('clocks that cannot be read', () => {
    expect(notesOf(CONTROL, clocked(['0:05:00', '0:05:00', 'soon']))).toContain(
      '1 clock could not be read, such as "soon", and counts as missing.',
    );
  });

  test('elapsed times', () => {
    const text = movetext(['{[%emt 0:00:05]}', '{[%emt 0:00:07]}']);
    expect(notesOf({}, text)).toEqual([
      '1 game of 1 used, one a board.',
      'The master is White in every game.',
      'The elapsed time of 2 moves is written ([%emt …]) and was taken as it is.',
    ]);
  });
});

describe('the exhibition is called', () => {
  const moves = clocked(['0:04:58', '0:05:03']);
  const game = (tags: Record<string, string>) => pgnGame({ ...CONTROL, ...tags }, `${moves} *`);

  test('after the event that all games share, and the master', () => {
    expect(read(game({}) + game({ Black: 'Cy' })).document.name).toBe('Ada, Club night');
  });

  test('nothing when there is neither', () => {
    expect(read(game({ Event: '?' })).document).not.toHaveProperty('name');
    expect(
      read(game({ Event: 'A' }) + game({ Event: 'B', White: 'Cy', Black: 'Dee' })).document,
    ).not.toHaveProperty('name');
  });
});

test('more games than a hall holds are refused', async () => {
  expect(await complaintOf(() => read('e4 *\n'.repeat(100_001)))).toBe(
    'the games: found more than 100\u202F000, wanted at most 100\u202F000 in one text.',
  );
});
