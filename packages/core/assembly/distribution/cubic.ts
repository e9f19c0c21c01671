import { storeCubic } from './quantile-table';

/**
 * The inner interpolation points of a cubic, in half widths from the middle of its piece: √2 − 1.
 * The ends are interpolated too, so that pieces join. The three error ripples are then equal, at
 * most 0.1716/24 times the fourth derivative times the half width to the fourth.
 */
export const INNER: f64 = 0.41421356237309505;

/**
 * Stores the cubic through four values: at one end of a piece, at its two inner points and at its
 * other end. The cubic is not monotonic if the quantile function is too steep within so short a
 * piece, but then its values are far below a nanosecond.
 *
 * @param half half the width of the piece, with the sign of its tails
 * @param ratio the middle of the piece divided by `half`
 */
export function fitCubic(
  at: usize,
  half: f64,
  ratio: f64,
  first: f64,
  second: f64,
  third: f64,
  last: f64,
): void {
  const slope = (last - first) / 2;
  const middle = (last + first) / 2;
  const square = 1 - INNER * INNER;
  const a2 = (middle - (third + second) / 2) / square;
  const a3 = (slope - (third - second) / (2 * INNER)) / square;
  storeExpanded(at, half, ratio, middle - a2, slope - a3, a2, a3);
}

/** Converts powers of (t − middle)/half to powers of t. */
function storeExpanded(at: usize, half: f64, ratio: f64, a0: f64, a1: f64, a2: f64, a3: f64): void {
  const c0 = a0 - ratio * (a1 - ratio * (a2 - ratio * a3));
  const c1 = (a1 - ratio * (2 * a2 - 3 * ratio * a3)) / half;
  const c2 = (a2 - 3 * ratio * a3) / half / half;
  storeCubic(at, c0, c1, c2, a3 / half / half / half);
}
