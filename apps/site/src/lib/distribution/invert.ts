/** More than a double has digits. */
const STEPS = 80;

/**
 * Where an ascending share reaches p, by halving of ratios: where no formula tells.
 *
 * @param near about where it is looked for first; above 0
 */
export function invert(share: (value: number) => number, p: number, near: number): number {
  if (p <= 0) return 0;
  let [low, high] = [near, near];
  while (share(low) > p && low > 1e-300) low /= 16;
  while (share(high) < p && high < 1e300) high *= 16;
  for (let step = 0; step < STEPS; step++) {
    const middle = Math.sqrt(low) * Math.sqrt(high);
    if (share(middle) < p) low = middle;
    else high = middle;
  }
  return high;
}
