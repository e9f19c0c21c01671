import { GAMMA, LOGNORMAL } from '../../assembly/layout.js';
import { short, square, within, type Tail, type TimeFamily } from './family.js';
import { gammaTail } from './incomplete-gamma.js';
import { nanoseconds, sampler } from './sampler.js';

/**
 * So near to the mean the gamma and the lognormal distribution are the same to twelve digits, while
 * the sampler of the former would lose its last ones.
 */
const NEARLY_NORMAL = 1e-6;

/** Skewness: Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 17. */
export const gamma: TimeFamily<'gamma'> = {
  variance: ({ mean, cv }) => square(mean) * square(cv),
  skewness: ({ cv }) => 2 * cv,
  canBeSkewed: true,
  withCv: (cv) => ({ family: 'gamma', mean: 1, cv: short(within(cv, 0.01, 100)) }),
  sampler({ mean, cv }) {
    if (cv < NEARLY_NORMAL) return sampler(LOGNORMAL, nanoseconds(mean), cv);
    return sampler(GAMMA, nanoseconds(mean), 1 / (cv * cv));
  },
  tail: ({ mean, cv }) => gammaTimeTail(1 / cv ** 2, mean),
};

export function gammaTimeTail(shape: number, mean: number): Tail {
  const scale = mean / shape;
  const beyond = (t: number) => gammaTail(shape, t / scale);
  return { beyond, excess: (t) => mean * gammaTail(shape + 1, t / scale) - t * beyond(t) };
}
