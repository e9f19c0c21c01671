import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scan } from '../../markdown/scan.js';
import { loadChapter } from '../../src/lib/chapters/chapters.js';
import { CONTENTS } from '../../src/lib/chapters/contents.js';
import { readListing } from '../../src/lib/lesson/listing.js';
import { MARK_WORDS } from '../../src/lib/lesson/mark-words.js';
import { stillFigureOf } from '../../src/lib/lesson/still-figure-of.js';
import { JOURNEYS } from '../../e2e/lessons/journeys.js';

const chapterOf = async (slug: string) => (await loadChapter(slug))!.default;

/** The arguments of the parts of a kind that a chapter's words call for. */
function calledFor(slug: string, name: string): readonly string[] {
  const folder = `${import.meta.dirname}/../../src/lib/chapters/${slug}`;
  const pieces = scan(readFileSync(`${folder}/words.md`, 'utf8'));
  return pieces.flatMap((piece) =>
    piece.kind !== 'prose' && piece.kind !== 'close' && piece.name === name ? piece.argument : [],
  );
}

test.for(CONTENTS)('$slug asks all it has to ask, and answers it', async ({ slug }) => {
  const { predictions, listings } = await chapterOf(slug);
  const names = Object.keys(predictions);
  expect(names).not.toEqual([]);
  expect(calledFor(slug, 'prediction')).toEqual(names);
  expect(calledFor(slug, 'answer')).toEqual(names);
  expect(calledFor(slug, 'code')).toEqual(listings.map(({ name }) => name));
  expect(calledFor(slug, 'goals')).toHaveLength(1);
});

test.for(CONTENTS)(
  'the figure of $slug stands in its first answer, which a link opens',
  ({ slug }) => {
    const folder = `${import.meta.dirname}/../../src/lib/chapters/${slug}`;
    const names = scan(readFileSync(`${folder}/words.md`, 'utf8')).flatMap((piece) =>
      piece.kind === 'close' ? 'close' : piece.kind === 'prose' ? [] : piece.name,
    );
    const [answer, figure] = [names.indexOf('answer'), names.indexOf('figure')];
    expect(answer).toBeLessThan(figure);
    expect(figure).toBeLessThan(names.indexOf('close'));
  },
);

test.for(CONTENTS)('$slug has goals, right choices and wrong ones', async ({ slug }) => {
  const spec = await chapterOf(slug);
  expect(spec.slug).toBe(slug);
  expect(spec.goals.length).toBeGreaterThanOrEqual(2);
  for (const prediction of Object.values(spec.predictions)) {
    if (!('choices' in prediction)) continue;
    const right = prediction.choices.filter(({ isRight }) => isRight);
    expect(right.length).toBeGreaterThan(0);
    expect(right.length).toBeLessThan(prediction.choices.length);
  }
});

test.for(CONTENTS)('what is lit in the listings of $slug goes on in its hall', async ({ slug }) => {
  const { listings, settings } = await chapterOf(slug);
  for (const { hall, python, typescript } of listings) {
    expect(settings.halls[hall]).toBeDefined();
    for (const lines of [readListing(python, 'python'), readListing(typescript, 'typescript')]) {
      const marks = lines.flatMap((line) => line.marks);
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.filter((mark) => !Object.hasOwn(MARK_WORDS, mark))).toEqual([]);
    }
  }
});

test.for(CONTENTS)('the figure of $slug can be drawn when the page is built', async ({ slug }) => {
  const still = await stillFigureOf(await chapterOf(slug));
  for (const { alt, numbers } of still.halls) {
    expect(alt).not.toBe('');
    expect(numbers.length).toBeGreaterThan(0);
  }
});

test('somebody goes through every chapter', () => {
  expect(Object.keys(JOURNEYS).toSorted()).toEqual(CONTENTS.map(({ slug }) => slug).toSorted());
});
