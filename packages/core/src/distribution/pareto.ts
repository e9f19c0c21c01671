import { PARETO } from '../../assembly/layout.js';
import type { TimeDistribution } from './distribution.js';
import { lightTail, short, square, within, type Of, type TimeFamily } from './family.js';
import { nanoseconds, sampler } from './sampler.js';

/** From its density α·bᵅ/xᵅ⁺¹ above b. */
export const pareto: TimeFamily<Of<TimeDistribution, 'pareto'>> = {
  variance: ({ mean, alpha }) => square(mean) * (alpha > 2 ? 1 / (alpha * (alpha - 2)) : Infinity),
  // Up to α = 3 it is infinite: warnings look at α instead.
  tailSkewness: lightTail,
  isSpreadable: true,
  withCv: (cv) => ({
    family: 'pareto',
    mean: 1,
    alpha: short(within(1 + Math.sqrt(1 + 1 / cv ** 2), 2.01, 1000)),
  }),
  sampler: ({ mean, alpha }) => sampler(PARETO, nanoseconds(mean), alpha),
};
