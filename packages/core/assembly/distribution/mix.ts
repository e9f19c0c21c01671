import { distributionAt } from '../memory/distributions';
import { GOLDEN_GAMMA, mix64 } from '../random/mix';
import { Distribution } from './distribution';

/** The part that a draw falls on. */
export function partOf(d: Distribution, bits: u64): Distribution {
  let part: u32 = 0;
  while (part < <u32>d.length && bits >= load<u64>(d.table + ((<usize>part) << 3))) part++;
  return distributionAt(<u32>d.first + part);
}

/**
 * The draw of the part: the first value of SplitMix64 from the bits on, so that it depends on nothing
 * else, and not on which part it is.
 */
export function bitsOfPart(bits: u64): u64 {
  return mix64(bits + GOLDEN_GAMMA);
}
