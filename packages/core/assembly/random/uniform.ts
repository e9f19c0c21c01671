/** A double in (0, 1), in the middle of one of 2⁵² equal parts; 1 − u is one as well. */
export function uniform(bits: u64): f64 {
  return (<f64>(bits >> 12) + 0.5) * 2.220446049250313e-16;
}
