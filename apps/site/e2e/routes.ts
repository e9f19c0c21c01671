import { CONTENTS } from '../src/lib/chapters/contents.js';

const CHAPTERS = CONTENTS.map(({ slug }) => `/learn/${slug}`);

/** Every page of the site. What holds for one of them holds for all. */
export const routes: readonly string[] = ['/', '/lab', '/learn', '/learn/glossary', ...CHAPTERS];

/** Those that differ in what is seen there; the other chapters are made of the same parts. */
export const VARIED: readonly string[] = ['/', '/lab', '/learn', '/learn/asynchronous'];
