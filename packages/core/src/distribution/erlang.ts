import { GAMMA } from '../../assembly/layout.js';
import type { TimeDistribution } from './distribution.js';
import { lightTail, square, within, type Of, type TimeFamily } from './family.js';
import { nanoseconds, sampler } from './sampler.js';

export const erlang: TimeFamily<Of<TimeDistribution, 'erlang'>> = {
  variance: ({ mean, shape }) => square(mean) * (1 / shape),
  tailSkewness: lightTail,
  isSpreadable: true,
  withCv: (cv) => ({
    family: 'erlang',
    mean: 1,
    shape: Math.round(within(1 / cv ** 2, 1, 1000)),
  }),
  sampler: ({ mean, shape }) => sampler(GAMMA, nanoseconds(mean), shape),
};
