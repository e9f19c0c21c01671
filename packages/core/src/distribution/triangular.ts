import { TRIANGULAR } from '../../assembly/layout.js';
import type { TimeDistribution } from './distribution.js';
import { lightTail, short, square, type Of, type TimeFamily } from './family.js';
import { nanoseconds, sampler } from './sampler.js';

export const triangular: TimeFamily<Of<TimeDistribution, 'triangular'>> = {
  variance: ({ low, mode, high }) =>
    (square(high - low) + square(high - mode) + square(mode - low)) / 36,
  tailSkewness: lightTail,
  isSpreadable: true,
  withCv(cv) {
    const half = Math.min(1, short(Math.sqrt(6) * cv));
    return { family: 'triangular', low: 1 - half, mode: 1, high: 1 + half };
  },
  sampler: ({ low, mode, high }) =>
    sampler(TRIANGULAR, nanoseconds(low), nanoseconds(mode), nanoseconds(high)),
};
