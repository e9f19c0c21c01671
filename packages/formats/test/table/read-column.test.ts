import { expect, test } from 'vitest';
import { readColumn } from '../../src/table/read-column.js';
import { complaintOf } from '../support/complaint-of.js';

const LOG = '# a log\nelapsed,label,when\n120ms,a,1\n0.5,b,2\n3s,"c, d",3\n';

test('a column gives its values in seconds, row by row', () => {
  expect(readColumn(LOG, 'elapsed')).toEqual([0.12, 0.5, 3]);
  expect(readColumn(LOG, 'when')).toEqual([1, 2, 3]);
});

test('one column needs no delimiter', () => {
  expect(readColumn('\uFEFFreply\r\n5\r\n\r\n7\r\n', 'reply')).toEqual([5, 7]);
});

test.each([
  ['label', 'row 3, column label: found "a", wanted a time'],
  [
    'elapse',
    'row 2: found no column "elapse", wanted one of "elapsed", "label" and "when". Did you mean elapsed?',
  ],
  ['zzz', 'row 2: found no column "zzz", wanted one of "elapsed", "label" and "when".'],
])('the column %s is refused', async (column, complaint) => {
  expect(await complaintOf(() => readColumn(LOG, column))).toContain(complaint);
});

test.each(['reply', 'reply\n', ' ', ''])('%j holds no values', async (text) => {
  expect(await complaintOf(() => readColumn(text, 'reply'))).toMatch(
    /found (no values|an empty text)/,
  );
});

test('a cell left empty is named', async () => {
  expect(await complaintOf(() => readColumn('a,b\n1,2\n3,\n', 'b'))).toContain('row 3, column b');
});

test('of a long header ten names are shown, each cut at 60 characters', async () => {
  const header = Array.from({ length: 10_000 }, (_, index) => `${index}${'x'.repeat(100)}`);
  const complaint = await complaintOf(() => readColumn(`${header.join(',')}\n`, 'wrong'));
  expect(complaint.match(/x{59}…/g)).toHaveLength(10);
  expect(complaint).toMatch(/"9x{59}…" and …\.$/);
  expect(complaint.length).toBeLessThan(1000);
});

test('the name that was meant is found beyond those that are shown', async () => {
  const header = Array.from({ length: 50 }, (_, index) => `column ${index}`);
  const complaint = await complaintOf(() => readColumn(`${header.join(',')},reply\n`, 'replay'));
  expect(complaint).toContain('Did you mean reply?');
});
