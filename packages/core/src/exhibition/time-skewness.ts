import type { TimeDistribution } from '../scenario/distribution.js';
import { gammaFunction } from '../scenario/gamma-function.js';

/**
 * The skewness of a time whose tail can be heavy by its parameters; 0 of those whose cannot.
 * Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 14, 17 and 21.
 */
export function timeSkewness(time: TimeDistribution): number {
  switch (time.family) {
    case 'lognormal':
      return time.cv * (time.cv * time.cv + 3);
    case 'gamma':
      return 2 * time.cv;
    case 'weibull':
      return weibull(time.shape);
    default:
      return 0;
  }
}

function weibull(shape: number): number {
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
