import { parseScenario } from '@simul/core';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/table/read-table.js';
import { complaintOf } from '../support/complaint-of.js';

const games = (text: string) => readTable(text).document.games;
const TWO_BOARDS = [
  [
    [5, 55],
    [4, 50],
  ],
  [[3, 60]],
];

describe('one table, however it is written', () => {
  test.each([
    ['commas', 'board,move,reply\n1,5,55\n1,4,50\n2,3,60\n'],
    ['semicolons', 'board;move;reply\n1;5;55\n1;4;50\n2;3;60\n'],
    ['tabs', 'board\tmove\treply\n1\t5\t55\n1\t4\t50\n2\t3\t60\n'],
    ['bars', 'board|move|reply\n1|5|55\n1|4|50\n2|3|60\n'],
    ['no header', '1,5,55\n1,4,50\n2,3,60\n'],
    ['no last line end', '1,5,55\n1,4,50\n2,3,60'],
    ['Windows', 'board,move,reply\r\n1,5,55\r\n1,4,50\r\n2,3,60\r\n'],
    ['old Macs', 'board,move,reply\r1,5,55\r1,4,50\r2,3,60\r'],
    ['another order', 'reply,board,move\n55,1,5\n50,1,4\n60,2,3\n'],
    ['capitals and blanks', ' Board , Move , Reply \n 1 , 5 , 55 \n 1 , 4 , 50 \n 2 , 3 , 60 \n'],
    ['units', '1,5s,55 s\n1,4000ms,50000000us\n2,0.05min,1m\n'],
    ['quotes', '"board","move","reply"\n"1","5","55"\n"1","4","50"\n"2","3","60"\n'],
    ['blank lines', '\n\nboard,move,reply\n\n1,5,55\n,,\n1,4,50\n2,3,60\n\n'],
    ['comments', '# seconds\nboard,move,reply\n1,5,55\n# then\n1,4,50\n2,3,60\n'],
    ['empty last cells', 'board,move,reply,\n1,5,55,\n1,4,50,\n2,3,60,\n'],
    ['rows apart', '1,5,55\n2,3,60\n1,4,50\n'],
    ['labels', 'Bo,5,55\nBo,4,50\n"Cy, Jr",3,60\n'],
    ['other delimiters in quotes', '"Bo; Cy; Dee; Eve",5,55\n"Bo; Cy; Dee; Eve",4,50\nCy,3,60\n'],
    ['more columns', 'who,board,move,reply\nx,1,5,55\nx,1,4,50\ny,2,3,60\n'],
  ])('%s', (_, text) => {
    expect(games(text)).toEqual(TWO_BOARDS);
  });
});

test('boards are in order of their first rows, and told with them', () => {
  const { imported, notes } = readTable('board,move,reply\nz,1,1\na,2,2\nz,3,3\n');
  expect(imported.used).toEqual([
    { number: 2, name: 'z' },
    { number: 3, name: 'a' },
  ]);
  expect(notes).toEqual(['2 boards, 3 rounds.']);
});

describe('columns of a board', () => {
  test('may stand anywhere and are read with its first row, or any other', () => {
    const text = `arrival,board,move,reply,priority,opens
1.5s,a,5,55,-2,opponent
,b,1,2,,
,a,3,4,,Opponent
2,b,7,8,0,
`;
    expect(games(text)).toEqual([
      { rounds: [[5, 55], [3, 4]], arrival: 1.5, opens: 'opponent', priority: -2 }, // prettier-ignore
      { rounds: [[1, 2], [7, 8]], arrival: 2, priority: 0 }, // prettier-ignore
    ]);
    expect(readTable(text).notes).toEqual(['2 boards, 4 rounds.']);
  });

  test('are read by the core as a document with the same games', () => {
    const text = 'board,move,reply,arrival,opens\n1,5,55,2m,\n2,1,1,,opponent\n';
    expect(parseScenario(readTable(text).document)).toEqual({
      games: [[[5, 55]], [[1, 1]]],
      arrivals: [120, 0],
      opens: ['master', 'opponent'],
    });
  });

  test('need a header: four cells without names are refused', () => {
    expect(() => readTable('1,5,55,0\n')).toThrow('row 1: found the cells');
  });
});

test('a label that is the name of something in JavaScript is a label', () => {
  expect(games('__proto__,1,2\nconstructor,3,4\n')).toEqual([[[1, 2]], [[3, 4]]]);
});

test('of many columns without a use ten are named', () => {
  const others = Array.from({ length: 1000 }, (_, index) => `c${index}`);
  const [, note] = readTable(`board,move,reply,${others.join(',')}\n1,5,55\n`).notes;
  expect(note).toMatch(/: "c0", "c1", .*"c9" and ….$/);
});

test('what was assumed of the columns is said', () => {
  expect(readTable('1,5,55\n').notes).toContain(
    'No row names the columns: they were taken for board, move and reply.',
  );
  expect(readTable('who,board,move,reply,at\nx,1,5,55,9\n').notes).toContain(
    'Columns without a use here: "who" and "at".',
  );
});

describe('a bad table is refused with the row and the column', () => {
  test.each([
    ['board,move,reply\n1,5,soon\n', 'row 2, column reply: found "soon", wanted a time'],
    ['board,move,reply\n1,-5,55\n', 'row 2, column move: found "-5", wanted a time'],
    ['# c\n\nboard,move,reply\n1,5,55\n1,,55\n', 'row 5, column move: found nothing'],
    ['reply,board,move\n5,1,NaN\n', 'row 2, column move: found "NaN"'],
    ['board,move,reply\n"a\nb",5,55\n1,x,5\n', 'row 4, column move: found "x"'],
    ['board,move,reply\n,5,55\n', 'row 2, column board: found nothing'],
    ['board,move,reply\n1,5\n', 'row 2, column reply: found nothing'],
    ['board,move,reply\n1,5,5,55\n', 'row 2: found 4 cells, wanted 3, as in the first row.'],
    ['board,move,reply\n1,"5,55\n', 'row 2: found a double quote that ends no cell'],
    ['board,move,reply\n1,5,55\n1,"5"x,55\n', 'row 3: found a double quote that ends no cell'],
    ['board,move,reply\n', 'the table: found no rounds'],
    [
      'board,move,reply,arrival\n1,5,55,soon\n',
      'row 2, column arrival: found "soon", wanted a time',
    ],
    ['board,move,reply,arrival\n1,5,55,-1\n', 'row 2, column arrival: found "-1"'],
    [
      'board,move,reply,arrival\n1,5,55,1\n2,1,1,\n1,5,55,2s\n',
      'row 4, column arrival: found "2s", wanted 1, as in an earlier row of this board, or nothing.',
    ],
    [
      'board,move,reply,opens\n1,5,55,me\n',
      'row 2, column opens: found "me", wanted master, opponent',
    ],
    ['board,move,reply,priority\n1,5,55,high\n', 'row 2, column priority: found "high"'],
    ['board,move,reply,priority\n1,5,55,1.5\n', 'row 2, column priority: found "1.5"'],
    [
      'board,move,reply,opens,opens\n1,5,55,,\n',
      'row 1: found the column opens twice, wanted each column once.',
    ],
    ['board,move\n1,5\n', 'row 1: found the cells "board" and "move", wanted the columns'],
    ['board,mvoe,reply\n', 'Did you mean move by "mvoe"?'],
    ['board,move,move,reply\n', 'wanted the columns board, move and reply, each once'],
    ['game,think,answer\n1,2,3\n', 'row 1: found the cells "game", "think" and "answer"'],
    ['1,2,3,4\n', 'row 1: found the cells "1", "2", "3" and "4"'],
  ])('%j', async (text, complaint) => {
    expect(await complaintOf(() => readTable(text))).toContain(complaint);
  });

  test('a name spelled alike is looked for in the first hundred columns alone', async () => {
    const header = (before: number) => `${'c,'.repeat(before)}mvoe\n`;
    expect(await complaintOf(() => readTable(header(99)))).toContain('Did you mean move');
    expect(await complaintOf(() => readTable(header(100)))).not.toContain('Did you mean');
  });
});
