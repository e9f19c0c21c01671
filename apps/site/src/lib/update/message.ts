/** What a page tells a service worker that waits: the reader wants the newer version now. */
export const TAKE_OVER = 'take-over';
