import { scaleOf } from './scale.js';
import type { Part } from './zoom.svelte.js';

/** The values at the ends of a part of an axis. */
export function partOf(
  whole: readonly [number, number],
  { from, to }: Part,
  isByRatio: boolean,
): readonly [number, number] {
  const share = scaleOf(whole, [0, 1], isByRatio);
  return [from === 0 ? whole[0] : share.invert(from), to === 1 ? whole[1] : share.invert(to)];
}
