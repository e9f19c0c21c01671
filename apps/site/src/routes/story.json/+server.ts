import { writeStory } from '../../lib/stage/story.js';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The films of the story's halls: a phone would take longer to play them than to fetch them. */
export const GET: RequestHandler = () => Response.json(writeStory());
