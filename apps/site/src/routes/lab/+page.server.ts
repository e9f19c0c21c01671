import { playDefault } from '../../lib/laboratory/play-default.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ document: await playDefault() });
