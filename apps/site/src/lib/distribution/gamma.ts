/** Lanczos (SIAM Journal on Numerical Analysis 1, 1964), g = 7, with Godfrey's coefficients. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/** log Γ(z) for z > 0, to thirteen digits or so. */
export function logGamma(z: number): number {
  if (z < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z)) - logGamma(1 - z);
  const t = z + 6.5;
  const sum = LANCZOS.slice(1).reduce(
    (total, coefficient, index) => total + coefficient / (z + index),
    LANCZOS[0]!,
  );
  return 0.5 * Math.log(2 * Math.PI) + (z - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** More terms than any shape up to 10,000 takes. */
const MOST_TERMS = 20_000;
const NEGLIGIBLE = 1e-16;

/**
 * P(X ≤ x) of a gamma variable of that shape and scale 1: the series below shape + 1, the continued
 * fraction above (Numerical Recipes, 2007, §6.2).
 */
export function gammaShare(shape: number, x: number): number {
  if (x <= 0) return 0;
  const weight = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? weight * series(shape, x) : 1 - weight * fraction(shape, x);
}

function series(shape: number, x: number): number {
  let sum = 1 / shape;
  for (let n = 1, term = sum; n < MOST_TERMS && term > sum * NEGLIGIBLE; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** By Lentz's method. */
function fraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    value *= d * c;
    if (Math.abs(d * c - 1) < NEGLIGIBLE * 10) break;
  }
  return value;
}

/** P(Z ≤ z) of the normal distribution. */
export function normalShare(z: number): number {
  const half = gammaShare(0.5, (z * z) / 2) / 2;
  return z < 0 ? 0.5 - half : 0.5 + half;
}
