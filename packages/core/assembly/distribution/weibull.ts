import { exp, pow } from '../math/exp';
import { logGamma } from '../math/log-gamma';
import { Distribution } from './distribution';

/** Mean and shape become the scale, mean/Γ(1 + 1/shape), and the inverse of the shape. */
export function prepareWeibull(d: Distribution): void {
  d.second = 1 / d.second;
  d.first *= exp(-logGamma(1 + d.second));
}

/** @param standard an exponential time with mean 1 */
export function weibull(d: Distribution, standard: f64): f64 {
  return d.first * pow(standard, d.second);
}
