import { ticks, type Tick } from '@simul/text';

/** Round times on both sides of 0, equally far from each other. Seconds. */
export function signedTicks([low, high]: readonly [number, number], most: number): readonly Tick[] {
  const far = Math.max(Math.abs(low), Math.abs(high));
  const share = far / (Math.max(0, high) - Math.min(0, low));
  const above = ticks(0, far, Math.max(2, Math.floor(most * share)));
  const below = above
    .filter(({ at }) => at > 0)
    .map(({ at, name }) => ({ at: -at, name: `−${name}` }))
    .reverse();
  return [...below, ...above].filter(({ at }) => at >= low && at <= high);
}
