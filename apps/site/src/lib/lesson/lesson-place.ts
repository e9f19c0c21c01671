import type { Place } from '../link/address.svelte.js';
import { VERSION } from '../link/version-1.js';
import { writeLink } from '../link/write-link.js';
import type { View } from '../link/view.js';
import { readGuesses, withGuesses } from './guesses.js';

/**
 * An address that says what the figure of a chapter shows as any link does, with `v`; without it the
 * figure is as the chapter begins. What was predicted is beside it, and none of a figure's business.
 */
export function lessonPlace(place: Place, beginning: View): Place {
  const begun = writeLink(beginning) || EMPTY;
  const written = (link: string) => {
    const { searchParams } = place.url();
    const [, search = '', hash = ''] = /^([^#]*)(.*)$/.exec(link) ?? [];
    const full = search === '' ? EMPTY : search;
    return `${withGuesses(full === begun ? '' : full, readGuesses(searchParams))}${hash}`;
  };
  return {
    url: () => expanded(place.url(), begun),
    push: (link) => place.push(written(link)),
    replace: (link) => place.replace(written(link)),
  };
}

/** The story's own link, where an empty one means something else. */
const EMPTY = `?v=${VERSION}`;

function expanded(url: URL, begun: string): URL {
  const search = url.searchParams.has('v') ? withGuesses(url.search, {}) : begun;
  url.search = search === EMPTY ? '' : search;
  return url;
}
