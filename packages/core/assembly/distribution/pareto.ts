import { pow } from '../math/exp';
import { Distribution } from './distribution';

/** Mean and alpha become the least value and −1/alpha. */
export function preparePareto(d: Distribution): void {
  d.first *= (d.second - 1) / d.second;
  d.second = -1 / d.second;
}

export function pareto(d: Distribution, u: f64): f64 {
  return d.first * pow(1 - u, d.second);
}
