import { Distribution } from './distribution';

/** One of the values in the table, each with equal probability. */
export function empirical(d: Distribution, u: f64): u64 {
  return load<u64>(d.table + ((<usize>(u * <f64>d.length)) << 3));
}
