import { log, log1p } from '../math/log';
import { Distribution } from './distribution';

/** The field after the mean becomes 1/log P(X > 1), or 0 if every count is 1. */
export function prepareGeometric(d: Distribution): void {
  d.second = d.first > 1 ? 1 / log1p(-1 / d.first) : 0;
}

export function geometric(d: Distribution, u: f64): f64 {
  return 1 + floor(log(1 - u) * d.second);
}
