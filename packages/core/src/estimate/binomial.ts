/** The binomial distribution of n trials that succeed with probability p, where it matters. */
export interface Binomial {
  /** P(B ≤ b). */
  atMost(b: number): number;
  /** The most likely number of successes. */
  readonly mode: number;
}

/** Weights below this share of the mode's are beyond a double's notice. */
const NEGLIGIBLE = 1e-25;

/**
 * Summed outward from the mode by the ratio of neighbours, with positive terms only: no factorial,
 * no logarithm, and only O(√n) terms that count.
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

/** The weights away from a mode of weight 1, as long as they count. */
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
