import { log } from './log';

export const HALF_LOG_TWO_PI: f64 = 0.91893853320467274178;
/** From here on, the omitted terms of the series are below 10⁻¹⁵. */
const ASYMPTOTIC: f64 = 20;

/**
 * Logarithm of the gamma function for x ≥ 1, within 10⁻¹⁴ where it is small. Γ(x + 1) = x·Γ(x)
 * moves x into the range of Stirling's series.
 */
export function logGamma(x: f64): f64 {
  let product: f64 = 1;
  while (x < ASYMPTOTIC) {
    product *= x;
    x += 1;
  }
  return (x - 0.5) * log(x) - x + HALF_LOG_TWO_PI + stirling(x) - log(product);
}

/** The error term of Stirling's formula for log Γ(x), x ≥ 20. */
export function stirling(x: f64): f64 {
  const t = 1 / (x * x);
  return (1.0 / 12 - t * (1.0 / 360 - t * (1.0 / 1260 - t / 1680))) / x;
}
