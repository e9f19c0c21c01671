/** The 97.5 % quantile of the normal distribution. */
export const Z = 1.959963984540054;

/** From this many degrees of freedom the asymptotic series is exact to twelve digits. */
const ASYMPTOTIC_FROM = 200;

/**
 * The 97.5 % quantile of Student's t: ± this many standard errors cover the mean with 95 %
 * confidence. Uses only +, −, ×, ÷ and √, so it gives the same bits everywhere.
 *
 * @param freedom degrees of freedom, from 1
 */
export function studentT(freedom: number): number {
  if (freedom >= ASYMPTOTIC_FROM) return asymptotic(freedom);
  let low = 0;
  let high = 16;
  for (let middle = 8; low < middle && middle < high; middle = (low + high) / 2) {
    if (withinStudentT(middle, freedom) < 0.95) low = middle;
    else high = middle;
  }
  return high;
}

/** Abramowitz & Stegun (1964), 26.7.5. */
function asymptotic(freedom: number): number {
  const z2 = Z * Z;
  const g1 = (Z * (z2 + 1)) / 4;
  const g2 = (Z * ((5 * z2 + 16) * z2 + 3)) / 96;
  const g3 = (Z * (((3 * z2 + 19) * z2 + 17) * z2 - 15)) / 384;
  const g4 = (Z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945)) / 92160;
  return Z + (g1 + (g2 + (g3 + g4 / freedom) / freedom) / freedom) / freedom;
}

/**
 * P(|T| ≤ t) by the finite series of Abramowitz & Stegun (1964), 26.7.3 and 26.7.4. The number of
 * terms is half the degrees of freedom.
 */
export function withinStudentT(t: number, freedom: number): number {
  const cosine2 = freedom / (freedom + t * t);
  const sine = t / Math.sqrt(freedom + t * t);
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? Math.sqrt(cosine2) : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k < freedom; k += 2) {
    term *= ((k - 1) / k) * cosine2;
    sum += term;
  }
  if (!isOdd) return sine * sum;
  return (2 / Math.PI) * (arcTangent(t / Math.sqrt(freedom)) + sine * sum);
}

/** Halves the angle until its Taylor series is short. @param x not negative */
function arcTangent(x: number): number {
  if (x > 0.05) return 2 * arcTangent(x / (1 + Math.sqrt(1 + x * x)));
  const x2 = x * x;
  return x * (1 - x2 * (1 / 3 - x2 * (1 / 5 - x2 * (1 / 7 - x2 * (1 / 9 - x2 / 11)))));
}
