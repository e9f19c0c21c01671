import { error } from '@sveltejs/kit';
import { loadChapter } from '../../../lib/chapters/chapters.js';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => {
  const chapter = await loadChapter(params.chapter);
  if (chapter === undefined) error(404, 'There is no such chapter.');
  return { ...data, chapter };
};
