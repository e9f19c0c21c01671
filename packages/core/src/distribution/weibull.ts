import { WEIBULL } from '../../assembly/layout.js';
import { short, square, type TimeFamily } from './family.js';
import { gammaFunction } from './gamma-function.js';
import { gammaTail, logGamma } from './incomplete-gamma.js';
import { nanoseconds, sampler } from './sampler.js';

/** Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 21. */
export const weibull: TimeFamily<'weibull'> = {
  variance: ({ mean, shape }) => square(mean) * cv2Of(shape),
  skewness: ({ shape }) => skewnessOf(shape),
  canBeSkewed: true,
  withCv: (cv) => ({ family: 'weibull', mean: 1, shape: short(shapeOf(cv)) }),
  sampler: ({ mean, shape }) => sampler(WEIBULL, nanoseconds(mean), shape),
  tail({ mean, shape }) {
    const scale = mean / Math.exp(logGamma(1 + 1 / shape));
    const hazard = (t: number) => (t / scale) ** shape;
    const beyond = (t: number) => Math.exp(-hazard(t));
    return { beyond, excess: (t) => mean * gammaTail(1 + 1 / shape, hazard(t)) - t * beyond(t) };
  },
};

function cv2Of(shape: number): number {
  return gammaFunction(1 + 2 / shape) / square(gammaFunction(1 + 1 / shape)) - 1;
}

function skewnessOf(shape: number): number {
  const [first, second, third] = [1, 2, 3].map((power) => gammaFunction(1 + power / shape)) as [
    number,
    number,
    number,
  ];
  const variance = second - first * first;
  return (
    (third - 3 * first * second + 2 * first * first * first) / (variance * Math.sqrt(variance))
  );
}

/** The spread falls as the shape rises, so that halving finds it. */
function shapeOf(cv: number): number {
  let [low, high] = [0.1, 100];
  for (let step = 0; step < 60; step++) {
    const shape = Math.sqrt(low * high);
    if (Math.sqrt(cv2Of(shape)) > cv) low = shape;
    else high = shape;
  }
  return low;
}
