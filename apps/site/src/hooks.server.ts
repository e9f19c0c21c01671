import type { Handle } from '@sveltejs/kit/hooks';

/**
 * Nothing is asked for before the page is painted: on a phone's network, scripts that are preloaded
 * hold up the words by a second.
 */
export const handle: Handle = ({ event, resolve }) => resolve(event, { preload: () => false });
