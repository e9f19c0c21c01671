// @ts-nocheck
import { storyResults } from '../lib/stage/story.js';
import type { PageServerLoad } from './$types';

export const load = () => ({ results: storyResults() });
;null as any as PageServerLoad;