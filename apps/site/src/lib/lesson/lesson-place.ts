import type { AddressPlace } from '../link/address.svelte.js';
import { LINK_VERSION } from '../link/version-1.js';
import type { View } from '../link/view.js';
import { writeLink } from '../link/write-link.js';
import { cutOwn, joinQueries } from './own-fields.js';

/**
 * An address that says what the figure of a chapter shows as any link does, with `v`; without it the
 * figure is as the chapter begins. What the chapter has of its own is beside it, and none of a
 * figure's business.
 */
export function lessonPlace(place: AddressPlace, beginning: View): AddressPlace {
  const begun = writeLink(beginning) || STORY;
  const written = (link: string) => {
    const [, search = '', hash = ''] = /^([^#]*)(.*)$/.exec(link) ?? [];
    const figure = (search || STORY) === begun && hash === '' ? '' : search || STORY;
    return `${joinQueries(figure, cutOwn(place.url().search).own)}${hash}`;
  };
  return {
    url: () => expanded(place.url(), begun),
    push: (link) => place.push(written(link)),
    replace: (link) => place.replace(written(link)),
  };
}

/** The story's own link, where an empty one means something else. */
const STORY = `?v=${LINK_VERSION}`;

function expanded(url: URL, begun: string): URL {
  const { figure } = cutOwn(url.search);
  const search = url.searchParams.has('v') ? figure : begun;
  url.search = search === STORY ? '' : search;
  return url;
}
