import { CUT_NORMAL, NORMAL } from '../../assembly/layout.js';
import { short, square, within, type TimeFamily } from './family.js';
import { normalTail } from './incomplete-gamma.js';
import { normalBeyond, normalDensity, normalExcess } from './normal-parts.js';
import { nanoseconds, sampler } from './sampler.js';

/** In standard deviations: no draw is further below the mean, since none is rarer than 2⁻⁵². */
const RAREST = 9;

/** The widest standard deviation over mean, which is near to the greatest spread: 1.46. */
const WIDEST = 1000;

/**
 * A normal time, below 0 taken as 0. Moments of a censored normal variable: Johnson, Kotz & Balakrishnan,
 * Continuous Univariate Distributions 1 (1994), ch. 13, or by integrating zⁿφ(z) from −mean/sd on.
 */
export const normal: TimeFamily<'normal'> = {
  variance: ({ mean, sd }) => square(sd) * standardVariance(mean / sd),
  skewness: ({ mean, sd }) => standardSkewness(mean / sd),
  withCv(cv) {
    const ratio = short(ratioOf(cv));
    const mean = 1 / meanOf(ratio);
    return { family: 'normal', mean, sd: ratio * mean };
  },
  sampler({ mean, sd }) {
    const family = mean >= RAREST * sd ? NORMAL : CUT_NORMAL;
    return sampler(family, nanoseconds(mean), nanoseconds(sd));
  },
  tail({ mean, sd }) {
    const place = (t: number) => (t - mean) / sd;
    return {
      beyond: (t) => (t < 0 ? 1 : normalTail(place(t))),
      excess(t) {
        const z = place(Math.max(0, t));
        const excess = z < 0 ? normalExcess(-z) - z : normalExcess(z);
        return sd * excess + Math.max(0, -t);
      },
    };
  },
};

/** Of max(Z, −r), whose mean is the excess of r. */
function standardVariance(r: number): number {
  const excess = normalExcess(r);
  return 1 - normalBeyond(r) - r * excess - square(excess);
}

/** From E[max(Z, −r)³] = (r² + 2)φ(r) − r³·P(Z > r), less what the mean and the variance account for. */
function standardSkewness(r: number): number {
  const excess = normalExcess(r);
  const variance = standardVariance(r);
  const cube = (r * r + 2) * normalDensity(r) - r * r * r * normalBeyond(r);
  return (
    (cube - 3 * excess * variance - excess * excess * excess) / (variance * Math.sqrt(variance))
  );
}

/** The mean of a time whose mean before it is cut is 1. */
function meanOf(ratio: number): number {
  return 1 + ratio * normalExcess(1 / ratio);
}

/** The spread rises with the ratio of standard deviation and mean, so that halving finds that. */
function ratioOf(cv: number): number {
  let [low, high] = [1e-9, WIDEST];
  for (let step = 0; step < 60; step++) {
    const ratio = Math.sqrt(low * high);
    if ((ratio * Math.sqrt(standardVariance(1 / ratio))) / meanOf(ratio) > cv) high = ratio;
    else low = ratio;
  }
  return within(high, 0.01, WIDEST);
}
