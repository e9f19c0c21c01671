/*
 * SplitMix64: Steele, Lea & Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
 */

/** 2⁶⁴ over the golden ratio, odd. */
export const GOLDEN_GAMMA: u64 = 0x9e3779b97f4a7c15;

/** Stafford's mix 13: each bit of the input affects each bit of the output. */
export function mix64(z: u64): u64 {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

/** An odd increment with at least 24 pairs of neighbouring bits that differ. */
export function mixGamma(z: u64): u64 {
  z = (z ^ (z >> 33)) * 0xff51afd7ed558ccd;
  z = (z ^ (z >> 33)) * 0xc4ceb9fe1a85ec53;
  z = (z ^ (z >> 33)) | 1;
  return popcnt(z ^ (z >> 1)) < 24 ? z ^ 0xaaaaaaaaaaaaaaaa : z;
}
