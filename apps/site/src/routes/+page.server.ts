import { storyResults } from '../lib/stage/story.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ results: storyResults() });
