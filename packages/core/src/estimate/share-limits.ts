import { studentT } from './student-t.js';

/** How many of `n` in a part of all replications. */
export interface Part {
  readonly x: number;
  readonly n: number;
}

/** A 95 % interval of a share. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/**
 * The share ΣX/Σn over independent parts. Its error is that of a linearised ratio (Cochran, Sampling
 * Techniques, 1977, §6.4), on the scale of the odds' logarithm, since few parts hold most of what is
 * rare; for the same reason its degrees of freedom are those of the variance that was found, whose own
 * spread the kurtosis κ of the parts tells: 2k/(κ − 1), at most k − 1 (Satterthwaite, Biometrics
 * Bulletin 2, 1946). Where the share is 0 or 1, one more part is taken to be otherwise.
 */
export function shareLimits(parts: readonly Part[]): Limits {
  let [x, n] = [0, 0];
  for (const part of parts) {
    x += part.x;
    n += part.n;
  }
  if (x === 0 || x === n) {
    const size = n / parts.length;
    return shareLimits([...parts, { x: x === 0 ? size : 0, n: size }]);
  }
  const share = x / n;
  let [squares, fourths] = [0, 0];
  for (const part of parts) {
    const distance = part.x - share * part.n;
    const square = distance * distance;
    squares += square;
    fourths += square * square;
  }
  if (squares === 0) return { low: share, high: share };
  const count = parts.length;
  const kurtosis = (count * fourths) / (squares * squares);
  const freedom = kurtosis <= 1 ? count - 1 : Math.min(count - 1, (2 * count) / (kurtosis - 1));
  const error = (Math.sqrt(squares / (count * (count - 1))) * count) / n;
  const half = (quantileOf(Math.max(1, Math.floor(freedom))) * error) / (share * (1 - share));
  const odds = share / (1 - share);
  return { low: shareOf(odds / exponential(half)), high: shareOf(odds * exponential(half)) };
}

function shareOf(odds: number): number {
  return odds === Infinity ? 1 : odds / (1 + odds);
}

/** Student's t by degrees of freedom: it is asked for the same ones again and again. */
const QUANTILES = new Map<number, number>();

function quantileOf(freedom: number): number {
  const known = QUANTILES.get(freedom) ?? studentT(freedom);
  QUANTILES.set(freedom, known);
  return known;
}

/** By its series after halving: the same bits everywhere. @param x not negative */
function exponential(x: number): number {
  if (x > 700) return Infinity;
  let doublings = 0;
  let small = x;
  for (; small > 0.5; doublings++) small /= 2;
  let sum = 1;
  for (let k = 14; k > 0; k--) sum = 1 + (small / k) * sum;
  for (; doublings > 0; doublings--) sum *= sum;
  return sum;
}
