import { describe, expect, test } from 'vitest';
import { axis } from '../../src/timeline/axis.js';
import { WIDTHS } from '../support/reference-exhibition.js';

const ENDS = [1e-7, 0.003, 0.7, 1, 7, 59, 61, 600, 3655, 43_200, 90_000, 3e6, 4e7, 6.3e9];

describe.each(ENDS)('an axis of %d s', (end) => {
  test('has a name at its beginning, a few more, and keeps to its width', () => {
    for (const width of WIDTHS) {
      const [ticks, names] = axis(end, width, true);
      expect(ticks).toHaveLength(width);
      expect(ticks).toMatch(/^┴[─┴]*$/);
      expect(names.length).toBeLessThanOrEqual(width);
      expect(names).toMatch(/^0( |$)/);
      expect(ticks.split('┴').length - 1).toBeLessThanOrEqual(width / 4);
    }
  });

  test('has at least one name besides', () => {
    for (const width of WIDTHS) expect(axis(end, width, true)[1]).toMatch(/^0 +\d/);
  });
});

test('twelve hours are counted in hours', () => {
  expect(axis(43_200, 60, false)).toEqual([
    '+---------+---------+---------+---------+---------+--------+',
    '0         2 h       4 h       6 h       8 h       10 h  12 h',
  ]);
});

test('a minute is counted in seconds, more in minutes and seconds', () => {
  expect(axis(60, 40, false)[1]).toBe('0         15 s      30 s      45 s 1 min');
  expect(axis(90, 40, false)[1]).toBe('0            30 s               1 min 30');
});
