/** Abscissae and weights of the rule of Gauss and Legendre with 8 points, for one half of (−1, 1). */
const RULE = [
  [0.1834346424956498, 0.362683783378362],
  [0.525532409916329, 0.3137066458778873],
  [0.7966664774136267, 0.2223810344533745],
  [0.9602898564975363, 0.1012285362903763],
] as const;

/** Panels halve this often towards either end of (0, 1); what is left out has a probability of 2⁻⁴⁰. */
const HALVINGS = 40;

/** Of more jumps than this each is small. */
const MOST_JUMPS = 1000;

/**
 * E[f(X)] of a time X ≥ 0 with P(X > t) = `beyond(t)`, for a bounded f: the integral of f over the
 * quantiles, on panels that end where f jumps and grow finer towards both ends.
 *
 * @param scale about how long X is, above 0
 */
export function integrate(
  beyond: (t: number) => number,
  scale: number,
  f: (t: number) => number,
  jumps: readonly number[],
): number {
  const edges = [1];
  for (let k = 1; k <= HALVINGS; k++) edges.push(2 ** -k, 1 - 2 ** -k);
  if (jumps.length <= MOST_JUMPS) edges.push(...jumps.map(beyond));
  const sorted = [...new Set(edges)].filter((edge) => edge > 0).sort((a, b) => a - b);
  let sum = sorted[0]! * f(lengthAt(beyond, scale, sorted[0]!));
  for (let panel = 1; panel < sorted.length; panel++) {
    const [from, to] = [sorted[panel - 1]!, sorted[panel]!];
    const half = (to - from) / 2;
    for (const [x, weight] of RULE) {
      for (const side of [-x, x]) {
        sum += half * weight * f(lengthAt(beyond, scale, from + half * (1 + side)));
      }
    }
  }
  return sum;
}

/** The time that is exceeded with this probability, by bisection. */
function lengthAt(beyond: (t: number) => number, scale: number, probability: number): number {
  let high = scale;
  while (beyond(high) > probability && high < Number.MAX_VALUE / 4) high *= 2;
  let low = 0;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (beyond(middle) > probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
