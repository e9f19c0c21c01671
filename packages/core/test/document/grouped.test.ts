import { expect, test } from 'vitest';
import { counted, grouped } from '../../src/document/grouped.js';

test('digits stand in threes, with a narrow no-break space between them', () => {
  expect([0, 12, 999, 1000, 43_200, 1_234_567].map((value) => grouped(value))).toEqual([
    '0',
    '12',
    '999',
    '1\u202F000',
    '43\u202F200',
    '1\u202F234\u202F567',
  ]);
});

test('digits after the point are not grouped', () => {
  expect(grouped(3900.123_456, 5)).toBe('3\u202F900.12346');
});

test('one thing is singular', () => {
  expect(counted(1, 'board')).toBe('1 board');
  expect(counted(20_480, 'board')).toBe('20\u202F480 boards');
});
