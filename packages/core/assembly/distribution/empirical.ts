import { Distribution } from './distribution';

/**
 * One of the fewer than 2³² values of the table, each with the same probability to 2⁻⁶⁴. The index
 * is the upper half of the 128-bit product of bits and length, computed in two parts.
 */
export function empirical(d: Distribution, bits: u64): u64 {
  const low = ((bits & 0xffffffff) * d.length) >> 32;
  const index = ((bits >> 32) * d.length + low) >> 32;
  return load<u64>(d.table + ((<usize>index) << 3));
}
