/** e⁻ˣ for x ≥ 0 by the power series of e, halving x until it is small: the same on every engine. */
export function expMinus(x: number): number {
  if (x > 0.5) {
    const root = expMinus(x / 2);
    return root * root;
  }
  let series = 1;
  for (let term = 18; term > 0; term--) series = 1 - (series * x) / term;
  return series;
}
