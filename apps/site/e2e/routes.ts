// With its own ending, since Node runs measure/lighthouse.js as it stands.
import { CONTENTS } from '../src/lib/chapters/contents.ts';

const CHAPTERS = CONTENTS.map(({ slug }) => `/learn/${slug}`);

/** Every page of the site. What holds for one of them holds for all. */
export const routes: readonly string[] = ['/', '/lab', '/learn', '/learn/glossary', ...CHAPTERS];

/** The pages whose looks differ. Axe reads the others, made of the same parts, in verify. */
export const VARIED: readonly string[] = ['/', '/lab', '/learn', '/learn/asynchronous'];
