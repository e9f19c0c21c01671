import { expect, test } from 'vitest';
import { anchorOf, anchorsOf } from '../../src/lib/glossary/anchors.js';
import { ENTRIES } from '../../src/lib/glossary/entries.js';
import { isMeant } from '../../src/lib/glossary/filter.js';

/** The model's, of what is asked and what is reported. */
const IDENTIFIERS = [
  ...[
    'boards',
    'masters',
    'rounds',
    'moveTime',
    'replyTime',
    'waitTime',
    'walkTime',
    'startupTime',
  ],
  ...[
    'openGames',
    'order',
    'quantum',
    'dispatch',
    'strategy',
    'replication',
    'makespan',
    'released',
  ],
  ...['busyTime', 'utilisation', 'throughput', 'speedup', 'saturationPoint', 'sync', 'async'],
  ...['threads', 'processes', 'hybrid'],
];

test('no two words stand in one place, and none is written like another', () => {
  const anchors = ENTRIES.map(anchorOf);
  expect(new Set(anchors).size).toBe(anchors.length);
  const written = ENTRIES.flatMap(({ word, forms = [] }) => [word, ...forms]);
  expect(anchorsOf(ENTRIES).size).toBe(written.length);
});

test('every identifier of the model has its word', () => {
  const known = ENTRIES.map(({ identifier }) => identifier);
  expect(IDENTIFIERS.filter((each) => !known.includes(each))).toEqual([]);
});

test('every word is in the chess hall, and in one vocabulary besides', () => {
  const lacking = ENTRIES.filter((e) => !e.chess || !(e.queueing ?? e.concurrency));
  expect(lacking.map(({ word }) => word)).toEqual([]);
});

test('a word is found by any of its names', () => {
  const found = (sought: string) => ENTRIES.filter((e) => isMeant(e, sought)).map((e) => e.word);
  expect(found(' GIL ')).toContain('interpreter lock');
  expect(found('moveTime')).toEqual(['move time']);
  expect(found('')).toHaveLength(ENTRIES.length);
  expect(found('zugzwang')).toEqual([]);
});
