/** The binomial distribution of n trials that succeed with probability p, without negligible terms. */
export interface Binomial {
  /** P(B ≤ b). */
  atMost(b: number): number;
  /** The most likely number of successes. */
  readonly mode: number;
}

/** Weights below this share of the mode's weight do not change a sum of doubles. */
const NEGLIGIBLE = 1e-25;

/**
 * Sums outward from the mode by the ratio of adjacent terms, all positive: no factorial, no
 * logarithm, and only O(√n) terms above NEGLIGIBLE.
 */
export function binomial(n: number, p: number): Binomial {
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  const below = runFrom(1, (k) => (mode - k + 1) / ((n - mode + k) * odds));
  const above = runFrom(1, (k) => ((n - mode - k + 1) * odds) / (mode + k));
  const first = mode - below.length;
  const weights = [...below.reverse(), 1, ...above];
  const cumulative = running(weights);
  const total = cumulative[cumulative.length - 1]!;
  return {
    mode,
    atMost(b) {
      if (b < first) return 0;
      return b >= first + weights.length ? 1 : cumulative[b - first]! / total;
    },
  };
}

/** The weights beside a mode of weight 1, as long as they are not negligible. */
function runFrom(weight: number, ratio: (step: number) => number): number[] {
  const weights: number[] = [];
  for (let step = 1, next = weight * ratio(1); next > NEGLIGIBLE; next *= ratio(++step)) {
    weights.push(next);
  }
  return weights;
}

function running(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}
