import { error } from '@sveltejs/kit';
import { loadChapter } from '../../../../lib/chapters/chapters.js';
import colours from '../../../../lib/shell/colours.css?raw';
import { stillOfHall } from '../../../../lib/still/still.js';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The picture of a hall of a chapter, as it begins. */
export const GET: RequestHandler = async ({ params }) => {
  const chapter = await loadChapter(params.chapter);
  const hall = Number(params.hall);
  if (chapter?.default.settings.halls[hall] === undefined) error(404, 'There is no such hall.');
  const { settings, figure } = chapter.default;
  return new Response(await stillOfHall(colours, settings, hall, figure.at), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
