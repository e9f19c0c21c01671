import {
  CUT_NORMAL,
  EXPONENTIAL,
  GAMMA,
  LOGNORMAL,
  NORMAL,
  PARETO,
  UNIFORM,
  WEIBULL,
} from '../layout';
import { log, log1p } from '../math/log';
import { Distribution } from './distribution';
import { gamma, prepareGamma, standAtGammaTail } from './gamma';
import { lognormal, prepareLognormal } from './lognormal';
import { normal } from './normal';
import { pareto, preparePareto } from './pareto';
import { triangular } from './triangular';
import { uniformTime } from './uniform-time';
import { prepareWeibull, weibull } from './weibull';

/** Replaces the parameters of a family with those that `quantile` needs. */
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

/** Must be called before the first `quantile` of each half. */
export function standAtTail(d: Distribution, isUpper: bool): void {
  if (d.family == GAMMA) standAtGammaTail(d, isUpper);
}

/**
 * The time, in nanoseconds, that a drawn time is below with probability `tail`, or above if
 * `isUpper`. `tail` is at most ½ and must not decrease between calls, since gamma keeps state.
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
    case NORMAL:
    case CUT_NORMAL:
      return normal(d, isUpper, tail);
    default:
      return triangular(d, isUpper, tail);
  }
}

/** The quantile of the exponential distribution with mean 1. */
function standard(isUpper: bool, tail: f64): f64 {
  return isUpper ? -log(tail) : -log1p(-tail);
}
