import { expect, test } from 'vitest';
import { loadChapter } from '../../src/lib/chapters/chapters.js';
import { CONTENTS } from '../../src/lib/chapters/contents.js';
import { figuresIn } from './read-figures.js';
import { toldBy } from './told-texts.js';
import { TRUE_ESTIMATES, TRUE_FIGURES } from './true-figures.js';

test.for(CONTENTS)(
  'every time, share and ratio in the words of $slug is played or worked out, and true',
  async ({ slug }) => {
    const chapter = await loadChapter(slug);
    const told = figuresIn(toldBy(chapter!.default).join('\n'));
    const known = TRUE_FIGURES[slug] ?? {};
    expect(told.map(({ text }) => text).toSorted()).toEqual(Object.keys(known).toSorted());
    for (const { text, value, precision } of told) {
      const off = Math.abs(value - known[text]!);
      expect(off, `${text}, and it is ${known[text]}`).toBeLessThanOrEqual(precision + 1e-9);
    }
  },
);

test.for(CONTENTS)('what readers of $slug are to estimate is so', async ({ slug }) => {
  const chapter = await loadChapter(slug);
  const answers = Object.entries(chapter!.default.predictions).flatMap(([name, spec]) =>
    'answer' in spec ? [[name, spec.answer] as const] : [],
  );
  expect(Object.fromEntries(answers)).toEqual(TRUE_ESTIMATES[slug] ?? {});
});

test('a figure is read as it is meant', () => {
  const read = (text: string) => figuresIn(text).map((figure) => [figure.text, figure.value]);
  expect(read('after 1 h 0 min\n55 s, and 3 900.6 s')).toEqual([
    ['1 h 0 min 55 s', 3655],
    ['3 900.6 s', 3900.6],
  ]);
  expect(read('Twelve hours, 8.3 %; 24 boards, 5 ms')).toEqual([
    ['twelve hours', 43_200],
    ['8.3 %', 0.083],
    ['5 ms', 0.005],
  ]);
});
