import { exp } from '../math/exp';
import { log, log1p } from '../math/log';
import { HALF_LOG_TWO_PI, logGamma, stirling } from '../math/log-gamma';
import { Distribution } from './distribution';

/*
 * The quantile function solves a differential equation, along which it is followed by Taylor series
 * from a far tail to the median: Steinbrecher & Shaw, "Quantile mechanics", European Journal of
 * Applied Mathematics 19 (2008), 87–112. Here it is that of y = log(time/mean), whose density is
 * exp(−shape·ψ(y))/mass with ψ(y) = eʸ − 1 − y: of one smooth hump at 0, whatever the shape. What is
 * wrong at first is wrong by a fixed probability, and so is lost as the tail grows.
 */

/** At the start the density is below its greatest by e to this power, far beyond all tails. */
const FAR: f64 = 60;
/** The longest step, over the tail: what the series leaves out of it is below 10⁻¹¹ of the tail. */
const STEP: f64 = 1.0 / 64;

/** Of mean and shape; Γ(shape)·(e/shape)^shape. */
let mass: f64 = 0;
/** Where y has come to, and the tail there. */
let y: f64 = 0;
let reached: f64 = 0;

export function prepareGamma(d: Distribution): void {
  const a = d.second;
  if (a < 20) mass = exp(logGamma(a + 1) + a - a * log(a)) / a;
  else mass = exp(HALF_LOG_TWO_PI + stirling(a)) / sqrt(a);
}

/**
 * Far out, where ψ is FAR/shape or a little more, and where the tail is the density over how steeply
 * its logarithm falls, but for a hundredth.
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
 * By five terms of the series in k, the step over the density. The derivatives are polynomials in
 * the slope of −log(density), L, and in E = L + shape, which is every derivative of L.
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

/** eʸ − 1 − y, by its series where that would cancel. */
function psiOf(y: f64): f64 {
  if (abs(y) > 0.5) return exp(y) - 1 - y;
  let sum: f64 = 1;
  for (let n: f64 = 15; n > 2; n--) sum = 1 + (sum * y) / n;
  return 0.5 * y * y * sum;
}
