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

/** P(X ≤ x) of a gamma variable of that shape and scale 1. */
export function gammaShare(shape: number, x: number): number {
  if (x <= 0) return 0;
  if (x === Infinity) return 1;
  return x < shape + 1 ? lower(shape, x) : 1 - upper(shape, x);
}

/** P(X > x) of the same, to as many digits however small it is. */
export function gammaTail(shape: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  return x < shape + 1 ? 1 - lower(shape, x) : upper(shape, x);
}

/** The series, which converges fast below shape + 1 (Numerical Recipes, 2007, §6.2). */
function lower(shape: number, x: number): number {
  return weight(shape, x) * series(shape, x);
}

/** The continued fraction, which converges fast above shape + 1 (the same). */
function upper(shape: number, x: number): number {
  return weight(shape, x) * fraction(shape, x);
}

function weight(shape: number, x: number): number {
  return Math.exp(shape * Math.log(x) - x - logGamma(shape));
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
  return normalTail(-z);
}

/** P(Z > z) of the normal distribution: Z² is a gamma variable of shape 1/2 and scale 2. */
export function normalTail(z: number): number {
  const beyond = gammaTail(0.5, (z * z) / 2) / 2;
  return z < 0 ? 1 - beyond : beyond;
}
