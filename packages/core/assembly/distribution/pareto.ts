import { exp } from '../math/exp';
import { Distribution } from './distribution';

/** Mean and alpha become the least value and 1/alpha. */
export function preparePareto(d: Distribution): void {
  d.first *= (d.second - 1) / d.second;
  d.second = 1 / d.second;
}

/** @param standard an exponential time with mean 1 */
export function pareto(d: Distribution, standard: f64): f64 {
  return d.first * exp(standard * d.second);
}
