import { EXPONENTIAL } from '../../assembly/layout.js';
import type { TimeDistribution } from './distribution.js';
import { lightTail, square, type Of, type TimeFamily } from './family.js';
import { nanoseconds, sampler } from './sampler.js';

export const exp: TimeFamily<Of<TimeDistribution, 'exp'>> = {
  variance: ({ mean }) => square(mean),
  tailSkewness: lightTail,
  isSpreadable: false,
  withCv: () => ({ family: 'exp', mean: 1 }),
  sampler: ({ mean }) => sampler(EXPONENTIAL, nanoseconds(mean)),
};
