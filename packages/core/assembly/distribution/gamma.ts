import { exp } from '../math/exp';
import { log, log1p } from '../math/log';
import { HALF_LOG_TWO_PI, logGamma, stirling } from '../math/log-gamma';
import { Distribution } from './distribution';

/*
 * The quantile function solves a differential equation. Taylor series integrate it from a far tail
 * to the median: Steinbrecher & Shaw, "Quantile mechanics", European Journal of Applied Mathematics
 * 19 (2008), 87–112. The variable is y = log(time/mean), whose density exp(−shape·ψ(y))/mass with
 * ψ(y) = eʸ − 1 − y has one smooth maximum at 0 for any shape. The error of the start is a fixed
 * probability, which becomes negligible as the tail grows.
 */

/** The density at the start is e^−FAR of its maximum, far beyond all tails. */
const FAR: f64 = 60;
/** The longest step as a fraction of the tail. The series is then exact to 10⁻¹¹ of the tail. */
const STEP: f64 = 1.0 / 64;

/** Γ(shape)·(e/shape)^shape. */
let mass: f64 = 0;
/** The current y and its tail probability. */
let y: f64 = 0;
let reached: f64 = 0;

export function prepareGamma(d: Distribution): void {
  const a = d.second;
  if (a < 20) mass = exp(logGamma(a + 1) + a - a * log(a)) / a;
  else mass = exp(HALF_LOG_TWO_PI + stirling(a)) / sqrt(a);
}

/**
 * Starts where ψ is FAR/shape or slightly more. There the tail is the density divided by the slope
 * of its logarithm, with an error of about 1 %.
 */
export function standAtGammaTail(d: Distribution, isUpper: bool): void {
  const c = FAR / d.second;
  y = isUpper ? log1p(c + sqrt(2 * c)) : -c - sqrt(2 * c);
  const psi = psiOf(y);
  const slope = d.second * (psi + y);
  reached = exp(-d.second * psi) / (mass * abs(slope));
}

export function gamma(d: Distribution, isUpper: bool, tail: f64): f64 {
  while (reached < tail) {
    const step = min(tail - reached, reached * STEP);
    advance(d.second, isUpper ? -step : step);
    reached += step;
  }
  return d.first * exp(y);
}

/**
 * Adds five terms of the series in k, the step over the density. Its derivatives are polynomials in
 * L, the slope of −log(density), and E = L + shape, which equals every derivative of L.
 */
function advance(shape: f64, step: f64): void {
  const psi = psiOf(y);
  const L = shape * (psi + y);
  const E = L + shape;
  const k = step * mass * exp(shape * psi);
  const third = E + 2 * L * L;
  const fourth = E + L * (7 * E + 6 * L * L);
  const fifth = E + 7 * E * E + L * (11 * E + L * (46 * E + 24 * L * L));
  y += k * (1 + (k / 2) * (L + (k / 3) * (third + (k / 4) * (fourth + (k / 5) * fifth))));
}

/** eʸ − 1 − y, by its series near 0, where the subtraction would cancel. */
function psiOf(y: f64): f64 {
  if (abs(y) > 0.5) return exp(y) - 1 - y;
  let sum: f64 = 1;
  for (let n: f64 = 15; n > 2; n--) sum = 1 + (sum * y) / n;
  return 0.5 * y * y * sum;
}
