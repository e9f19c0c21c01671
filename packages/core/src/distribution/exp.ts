import { EXPONENTIAL } from '../../assembly/layout.js';
import { square, type TimeFamily } from './family.js';
import { nanoseconds, sampler } from './sampler.js';

export const exp: TimeFamily<'exp'> = {
  variance: ({ mean }) => square(mean),
  skewness: () => 2,
  hasFixedCv: true,
  withCv: () => ({ family: 'exp', mean: 1 }),
  sampler: ({ mean }) => sampler(EXPONENTIAL, nanoseconds(mean)),
  tail({ mean }) {
    const beyond = (t: number) => Math.exp(-t / mean);
    return { beyond, excess: (t) => mean * beyond(t) };
  },
};
