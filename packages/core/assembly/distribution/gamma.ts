import { pow } from '../math/exp';
import { log } from '../math/log';
import { normalQuantile } from '../math/normal-quantile';
import { mix64, mixGamma } from '../random/mix';
import { uniform } from '../random/uniform';
import { Distribution } from './distribution';

/*
 * Marsaglia & Tsang, "A simple method for generating gamma variables", ACM Transactions on
 * Mathematical Software 26 (2000), 363–372.
 */

/**
 * Shape and scale become the scale, their d and their c, and, for a shape below 1, the inverse of
 * the shape: then a variable of shape + 1 is drawn and boosted, else it is 0.
 */
export function prepareGamma(d: Distribution): void {
  const shape = d.first;
  d.first = d.second;
  d.second = (shape < 1 ? shape + 1 : shape) - 1.0 / 3;
  d.third = 1 / sqrt(9 * d.second);
  d.fourth = shape < 1 ? 1 / shape : 0;
}

/** Takes as many uniforms as it needs from a generator split from the draw's own value. */
export function gamma(d: Distribution, bits: u64): f64 {
  const increment = mixGamma(bits);
  let state = bits + increment;
  const boost = d.fourth > 0 ? pow(uniform(mix64(state)), d.fourth) : 1;
  while (true) {
    const x = normalQuantile(uniform(mix64((state += increment))));
    const u = uniform(mix64((state += increment)));
    const root = 1 + d.third * x;
    const v = root * root * root;
    if (root > 0 && accepts(d.second, x, v, u)) return d.first * d.second * v * boost;
  }
}

/** Nearly always by the squeeze, which needs no logarithm. */
function accepts(d: f64, x: f64, v: f64, u: f64): bool {
  const square = x * x;
  if (u < 1 - 0.0331 * square * square) return true;
  return log(u) < 0.5 * square + d * (1 - v + log(v));
}
