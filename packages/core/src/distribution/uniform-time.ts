import { UNIFORM } from '../../assembly/layout.js';
import type { TimeDistribution } from './distribution.js';
import { lightTail, short, square, type Of, type TimeFamily } from './family.js';
import { nanoseconds, sampler } from './sampler.js';

export const uniformTime: TimeFamily<Of<TimeDistribution, 'uniform'>> = {
  variance: ({ low, high }) => square(high - low) / 12,
  tailSkewness: lightTail,
  isSpreadable: true,
  withCv(cv) {
    const half = Math.min(1, short(Math.sqrt(3) * cv));
    return { family: 'uniform', low: 1 - half, high: 1 + half };
  },
  sampler: ({ low, high }) => sampler(UNIFORM, nanoseconds(low), nanoseconds(high)),
};
