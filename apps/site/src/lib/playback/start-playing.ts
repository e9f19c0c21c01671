import type { Playback } from './playback.svelte.js';

/** Where the picture stands that stands still: there is much to be seen. Of the first hall to end. */
const STILL = 0.576;

/** The story begins by itself, unless motion is not wanted. */
export function startPlaying(playback: Playback): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isStill) playback.seek(STILL * playback.firstEnd);
  else playback.run();
}

/** The page is made ready first. Milliseconds. */
const LONGEST_WAIT = 700;

/** Lets what is more urgent go first; Safari cannot tell when that is done. */
export function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout: LONGEST_WAIT });
  else setTimeout(then);
}
