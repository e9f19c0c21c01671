import { loadChapter } from '../../lib/chapters/chapters.js';
import { CONTENTS } from '../../lib/chapters/contents.js';
import type { PageServerLoad } from './$types';

/** Which goals there are, so that the contents can tell which chapters are done. */
export const load: PageServerLoad = async () => ({
  chapters: await Promise.all(
    CONTENTS.map(async (entry) => {
      const chapter = await loadChapter(entry.slug);
      return { ...entry, goals: (chapter?.default.goals ?? []).map(({ id }) => id) };
    }),
  ),
});
