import { EMPIRICAL, EXPONENTIAL, GAMMA, LOGNORMAL, PARETO, UNIFORM, WEIBULL } from '../layout';
import { log } from '../math/log';
import { uniform } from '../random/uniform';
import { Distribution } from './distribution';
import { empirical } from './empirical';
import { gamma, prepareGamma } from './gamma';
import { lognormal, prepareLognormal } from './lognormal';
import { pareto, preparePareto } from './pareto';
import { triangular } from './triangular';
import { prepareWeibull, weibull } from './weibull';
import { wholeTime } from './whole-time';

export function prepareTime(d: Distribution): void {
  switch (<i32>d.family) {
    case GAMMA:
      return prepareGamma(d);
    case LOGNORMAL:
      return prepareLognormal(d);
    case WEIBULL:
      return prepareWeibull(d);
    case PARETO:
      return preparePareto(d);
  }
}

/** The time that the 64 bits of a draw stand for, in nanoseconds. */
export function drawTime(d: Distribution, bits: u64): u64 {
  if (d.family == EMPIRICAL) return empirical(d, uniform(bits));
  return wholeTime(d.family == GAMMA ? gamma(d, bits) : quantile(d, uniform(bits)));
}

/** By inversion: one uniform a time, and a greater one never gives a shorter time. */
function quantile(d: Distribution, u: f64): f64 {
  switch (<i32>d.family) {
    case UNIFORM:
      return d.first + (d.second - d.first) * u;
    case EXPONENTIAL:
      return -d.first * log(1 - u);
    case LOGNORMAL:
      return lognormal(d, u);
    case WEIBULL:
      return weibull(d, u);
    case PARETO:
      return pareto(d, u);
    default:
      return triangular(d, u);
  }
}
