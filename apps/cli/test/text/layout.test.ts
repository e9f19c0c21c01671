import { describe, expect, test } from 'vitest';
import { inks } from '../../src/terminal/paper.js';
import { entries } from '../../src/text/entries.js';
import { figures, type Column } from '../../src/text/figures.js';
import { clip, padEnd, padStart, widthOf } from '../../src/text/width.js';
import { fill, hanging, wrap } from '../../src/text/wrap.js';

const PLAIN = inks(false);
const COLOURED = inks(true);
const WIDTHS = Array.from({ length: 60 }, (_, index) => index + 10);

describe('the width of a text', () => {
  test('counts what is seen: no inks, no marks, wide letters twice', () => {
    expect(widthOf('12 h')).toBe(4);
    expect(widthOf(COLOURED.here('here'))).toBe(4);
    expect(widthOf('é')).toBe(1);
    expect(widthOf('居飛車')).toBe(6);
    expect(widthOf('▒█─·♛')).toBe(5);
  });

  test('is what a text is padded and clipped to', () => {
    expect(padEnd('居', 4)).toBe('居  ');
    expect(padStart(COLOURED.strong('x'), 3)).toBe(`  ${COLOURED.strong('x')}`);
    expect(clip('居飛車', 5)).toBe('居飛…');
    expect(clip('short', 5)).toBe('short');
  });
});

describe('wrapped text', () => {
  const text =
    'the last of 4 masters: (R−1)·max(kS, S+Z) + kS + Z = 29 × 60 s + 30 s = 1\u202F825 s, 居飛車';

  test.each(WIDTHS)('has no line beyond %d columns and loses no word', (width) => {
    const lines = wrap(text, width);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  test('never parts a number from its unit, nor its digits', () => {
    for (const width of WIDTHS) {
      for (const line of wrap(text, width).slice(1)) expect(line).not.toMatch(/^(s|825)\b/);
    }
  });

  test('hangs below the beginning of its first line', () => {
    expect(hanging('name  ', 'one two three', 13)).toEqual(['name  one two', '      three']);
  });

  test('fills lines with items', () => {
    expect(fill(['aa', 'bb', 'cc'], 6, '  ')).toEqual(['aa  bb', 'cc']);
  });
});

describe('figures', () => {
  const columns: Column[] = [
    {
      title: 'makespan',
      cells: [{ text: '43\u202F200 s', aside: '12 h' }, { text: '3\u202F655 s' }],
    },
    {
      title: 'mean',
      asideTitle: 'max',
      cells: [
        { text: '0 s', aside: '0 s' },
        { text: '60 s', aside: '115 s' },
      ],
    },
  ];
  const on = (width: number) =>
    figures(['sync', 'async'], columns, { width, ink: PLAIN, unicode: true });

  test('stand in a table, asides below', () => {
    expect(on(40)).toEqual([
      '       makespan   mean',
      '                   max',
      'sync   43\u202F200 s    0 s',
      '           12 h    0 s',
      'async   3\u202F655 s   60 s',
      '                 115 s',
    ]);
  });

  test('stand on cards where the table is too wide, and none is lost', () => {
    expect(on(20)).toEqual([
      'sync',
      'makespan  43\u202F200 s',
      '              12 h',
      'mean           0 s',
      'max            0 s',
      '',
      'async',
      'makespan  3\u202F655 s',
      'mean         60 s',
      'max         115 s',
    ]);
  });
});

test('entries have their figures aligned at the end, and asides below where they do not fit', () => {
  const list = [
    { name: 'makespan', text: '3\u202F655 s', aside: '1 h 0 min 55 s' },
    { name: 'moves', text: '720' },
  ];
  expect(entries(list, { width: 40, ink: PLAIN, unicode: true })).toEqual([
    'makespan  3\u202F655 s  1 h 0 min 55 s',
    'moves         720',
  ]);
  expect(entries(list, { width: 30, ink: PLAIN, unicode: true })).toEqual([
    'makespan  3\u202F655 s',
    '   1 h 0 min 55 s',
    'moves         720',
  ]);
});
