import { CONTENTS } from '../src/lib/chapters/contents.js';

const CHAPTERS = CONTENTS.map(({ slug }) => `/learn/${slug}`);

/** Every page of the site. What holds for one of them holds for all. */
export const routes = ['/', '/lab', '/learn', '/learn/glossary', ...CHAPTERS];
