import { storeCubic } from './quantile-table';

/**
 * Where a cubic meets the function, besides the ends of a piece, in half widths from its middle:
 * √2 − 1. With the ends fixed, so that pieces join, it makes the three ripples between equal: the
 * error is at most 0.1716/24 of the fourth derivative times the half width to the fourth.
 */
export const INNER: f64 = 0.41421356237309505;

/**
 * Stores the cubic through four values, from one end of a piece over the two inner places to the
 * other. Where so short a piece takes a quantile function so far that a cubic would turn back, its
 * values are nothing to a nanosecond.
 *
 * @param half half the width of the piece, signed like the tails in it
 * @param ratio its middle over that
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

/** From powers of (t − middle)/half to powers of t. */
function storeExpanded(at: usize, half: f64, ratio: f64, a0: f64, a1: f64, a2: f64, a3: f64): void {
  const c0 = a0 - ratio * (a1 - ratio * (a2 - ratio * a3));
  const c1 = (a1 - ratio * (2 * a2 - 3 * ratio * a3)) / half;
  const c2 = (a2 - 3 * ratio * a3) / half / half;
  storeCubic(at, c0, c1, c2, a3 / half / half / half);
}
