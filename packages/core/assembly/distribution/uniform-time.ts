import { Distribution } from './distribution';

/** Low and high. */
export function uniformTime(d: Distribution, isUpper: bool, tail: f64): f64 {
  const way = (d.second - d.first) * tail;
  return isUpper ? d.second - way : d.first + way;
}
