import type { Handle } from '@sveltejs/kit/hooks';

/**
 * No script is asked for before the page is painted: on a phone's network, scripts that are preloaded
 * hold up the words by a second. Where a page is all words, their typeface comes first, or they would
 * be broken into other lines when it arrives.
 */
export const handle: Handle = ({ event, resolve }) => {
  const isWords = event.route.id?.startsWith('/learn') === true;
  return resolve(event, { preload: ({ type }) => isWords && type === 'font' });
};
