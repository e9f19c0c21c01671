/** Coefficients of 1/Γ(z) = Σ cₖzᵏ from k = 1 (Abramowitz & Stegun 1964, 6.1.34; Wrench 1968). */
const RECIPROCAL = [
  1, 0.5772156649015329, -0.6558780715202539, -0.04200263503409524, 0.16653861138229148,
  -0.04219773455554433, -0.009621971527876973, 0.0072189432466631, -0.0011651675918590652,
  -0.00021524167411495098, 0.0001280502823881162, -2.013485478078824e-5, -1.2504934821426706e-6,
  1.133027231981696e-6, -2.056338416977607e-7, 6.116095104481416e-9, 5.002007644469223e-9,
  -1.18127457048702e-9, 1.0434267116911005e-10, 7.782263439905071e-12, -3.696805618642206e-12,
  5.100370287454476e-13, -2.0583260535665066e-14, -5.348122539423018e-15,
];

/**
 * Γ(z) for z > 0, to fifteen digits or so: sums and products alone, which every engine computes
 * alike, as it does not logarithms and powers.
 */
export function gammaFunction(z: number): number {
  let factor = 1;
  let rest = z;
  for (; rest > 1; factor *= rest) rest -= 1;
  return factor / RECIPROCAL.reduceRight((sum, coefficient) => (sum + coefficient) * rest, 0);
}
