import { expect, test } from 'vitest';
import { readListing } from '../../src/lib/lesson/listing.js';
import { goingOn } from '../../src/lib/lesson/mark-words.js';

const SOURCE = `# a loop
async def play(board):
    await sleep('# no comment')  # <- thinking waiting

play(1)  # one
`;
const lines = readListing(SOURCE, 'python');

test('marks are taken off, and nothing else', () => {
  const shown = lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n');
  expect(`${shown}\n`).toBe(SOURCE.replace('  # <- thinking waiting', ''));
  expect(lines[2]!.marks).toEqual(['thinking', 'waiting']);
});

test('keywords and comments are told apart from strings', () => {
  const of = (kind: string) =>
    lines.flatMap(({ pieces }) => pieces.filter((p) => p.kind === kind).map(({ text }) => text));
  expect(of('keyword')).toEqual(['async', 'def', 'await']);
  expect(of('comment')).toEqual(['# a loop', '# one']);
});

test('what goes on is said of the line it goes on in, which is read out', () => {
  const none = {
    ...{
      closed: 0,
      arrived: 0,
      first: 0,
      waiting: 0,
      here: 0,
      asked: 0,
      thinking: 0,
      over: 0,
      done: 0,
    },
    walking: 0,
  };
  expect(goingOn(lines, none)).toEqual([]);
  expect(goingOn(lines, { ...none, here: 1, thinking: 9, waiting: 1 })).toEqual([
    "9 boards thinking, 1 board waiting: await sleep('# no comment')",
  ]);
});
