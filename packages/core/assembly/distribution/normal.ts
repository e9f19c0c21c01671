import { normalQuantile } from '../math/normal-quantile';
import { Distribution } from './distribution';

/** Mean and standard deviation. May be below 0: `wholeTime` takes that as 0. */
export function normal(d: Distribution, isUpper: bool, tail: f64): f64 {
  const z = normalQuantile(tail);
  return d.first + d.second * (isUpper ? -z : z);
}
