import { EXPONENTIAL, GAMMA, LOGNORMAL, PARETO, UNIFORM, WEIBULL } from '../layout';
import { log, log1p } from '../math/log';
import { Distribution } from './distribution';
import { gamma, prepareGamma, standAtGammaTail } from './gamma';
import { lognormal, prepareLognormal } from './lognormal';
import { pareto, preparePareto } from './pareto';
import { triangular } from './triangular';
import { uniformTime } from './uniform-time';
import { prepareWeibull, weibull } from './weibull';

/** Turns the numbers that people give into those that `quantile` needs. */
export function prepareQuantile(d: Distribution): void {
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

/** Before the first tail that is asked for. */
export function standAtTail(d: Distribution, isUpper: bool): void {
  if (d.family == GAMMA) standAtGammaTail(d, isUpper);
}

/**
 * The time, in nanoseconds, below which a drawn one is with probability `tail`, or above which if
 * it is the upper tail. At most ½, and no less than what was asked for before.
 */
export function quantile(d: Distribution, isUpper: bool, tail: f64): f64 {
  switch (<i32>d.family) {
    case UNIFORM:
      return uniformTime(d, isUpper, tail);
    case EXPONENTIAL:
      return d.first * standard(isUpper, tail);
    case GAMMA:
      return gamma(d, isUpper, tail);
    case LOGNORMAL:
      return lognormal(d, isUpper, tail);
    case WEIBULL:
      return weibull(d, standard(isUpper, tail));
    case PARETO:
      return pareto(d, standard(isUpper, tail));
    default:
      return triangular(d, isUpper, tail);
  }
}

/** Of the exponential distribution with mean 1. */
function standard(isUpper: bool, tail: f64): f64 {
  return isUpper ? -log(tail) : -log1p(-tail);
}
