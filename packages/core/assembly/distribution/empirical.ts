import { Distribution } from './distribution';

/**
 * One of the values in the table, of which there are fewer than 2³²: each with the same probability,
 * to 2⁻⁶⁴. The upper half of the product of bits and length, in two parts.
 */
export function empirical(d: Distribution, bits: u64): u64 {
  const low = ((bits & 0xffffffff) * d.length) >> 32;
  const index = ((bits >> 32) * d.length + low) >> 32;
  return load<u64>(d.table + ((<usize>index) << 3));
}
