import { exp } from '../math/exp';
import { log1p } from '../math/log';
import { normalQuantile } from '../math/normal-quantile';
import { Distribution } from './distribution';

/** Mean and coefficient of variation become the median and the deviation of the logarithm. */
export function prepareLognormal(d: Distribution): void {
  const square = d.second * d.second;
  d.first /= sqrt(1 + square);
  d.second = sqrt(log1p(square));
}

export function lognormal(d: Distribution, isUpper: bool, tail: f64): f64 {
  const z = normalQuantile(tail);
  return d.first * exp(d.second * (isUpper ? -z : z));
}
