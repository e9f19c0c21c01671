import { PARETO } from '../../assembly/layout.js';
import { short, square, within, type TimeFamily } from './family.js';
import { nanoseconds, sampler } from './sampler.js';

/** From its density α·bᵅ/xᵅ⁺¹ above b. */
export const pareto: TimeFamily<'pareto'> = {
  variance: ({ mean, alpha }) => square(mean) * (alpha > 2 ? 1 / (alpha * (alpha - 2)) : Infinity),
  skewness({ alpha }) {
    if (alpha <= 3) return Infinity;
    return ((2 * (1 + alpha)) / (alpha - 3)) * Math.sqrt((alpha - 2) / alpha);
  },
  tailExponent: ({ alpha }) => alpha,
  withCv: (cv) => ({
    family: 'pareto',
    mean: 1,
    alpha: short(within(1 + Math.sqrt(1 + 1 / cv ** 2), 2.01, 1000)),
  }),
  sampler: ({ mean, alpha }) => sampler(PARETO, nanoseconds(mean), alpha),
  tail({ mean, alpha }) {
    const least = (mean * (alpha - 1)) / alpha;
    const beyond = (t: number) => (t <= least ? 1 : (least / t) ** alpha);
    return {
      beyond,
      excess: (t) => (t <= least ? mean - t : (t * beyond(t)) / (alpha - 1)),
    };
  },
};
