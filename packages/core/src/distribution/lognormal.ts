import { LOGNORMAL } from '../../assembly/layout.js';
import type { TimeDistribution } from './distribution.js';
import { short, square, within, type Of, type TimeFamily } from './family.js';
import { nanoseconds, sampler } from './sampler.js';

/** Skewness: Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 14. */
export const lognormal: TimeFamily<Of<TimeDistribution, 'lognormal'>> = {
  variance: ({ mean, cv }) => square(mean) * square(cv),
  tailSkewness: ({ cv }) => cv * (cv * cv + 3),
  isSpreadable: true,
  withCv: (cv) => ({ family: 'lognormal', mean: 1, cv: short(within(cv, 0.01, 100)) }),
  sampler: ({ mean, cv }) => sampler(LOGNORMAL, nanoseconds(mean), cv),
};
