import { error } from '@sveltejs/kit';
import { loadChapter } from '../../../lib/chapters/chapters.js';
import { CONTENTS } from '../../../lib/chapters/contents.js';
import { stillFigureOf } from '../../../lib/lesson/still-figure-of.js';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => CONTENTS.map(({ slug }) => ({ chapter: slug }));

export const load: PageServerLoad = async ({ params }) => {
  const chapter = await loadChapter(params.chapter);
  if (chapter === undefined) error(404, 'There is no such chapter.');
  return { still: await stillFigureOf(chapter.default) };
};
