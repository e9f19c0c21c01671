import { LOGNORMAL } from '../../assembly/layout.js';
import { short, square, within, type TimeFamily } from './family.js';
import { normalTail } from './incomplete-gamma.js';
import { nanoseconds, sampler } from './sampler.js';

/** Skewness: Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 14. */
export const lognormal: TimeFamily<'lognormal'> = {
  variance: ({ mean, cv }) => square(mean) * square(cv),
  skewness: ({ cv }) => cv * (cv * cv + 3),
  canBeSkewed: true,
  withCv: (cv) => ({ family: 'lognormal', mean: 1, cv: short(within(cv, 0.01, 100)) }),
  sampler: ({ mean, cv }) => sampler(LOGNORMAL, nanoseconds(mean), cv),
  tail({ mean, cv }) {
    const variance = Math.log1p(cv * cv);
    const sd = Math.sqrt(variance);
    const place = (t: number) => (Math.log(t / mean) + variance / 2) / sd;
    const beyond = (t: number) => normalTail(place(t));
    return { beyond, excess: (t) => mean * normalTail(place(t) - sd) - t * beyond(t) };
  },
};
