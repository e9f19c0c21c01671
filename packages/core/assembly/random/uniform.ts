/** A double u in (0, 1), the middle of one of 2⁵² equal parts; 1 − u is exact too. */
export function uniform(bits: u64): f64 {
  return (<f64>(bits >> 12) + 0.5) * 2.220446049250313e-16;
}
