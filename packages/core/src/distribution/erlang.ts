import { GAMMA } from '../../assembly/layout.js';
import { square, within, type TimeFamily } from './family.js';
import { gammaTimeTail } from './gamma.js';
import { nanoseconds, sampler } from './sampler.js';

export const erlang: TimeFamily<'erlang'> = {
  variance: ({ mean, shape }) => square(mean) * (1 / shape),
  skewness: ({ shape }) => 2 / Math.sqrt(shape),
  withCv: (cv) => ({
    family: 'erlang',
    mean: 1,
    shape: Math.round(within(1 / cv ** 2, 1, 1000)),
  }),
  sampler: ({ mean, shape }) => sampler(GAMMA, nanoseconds(mean), shape),
  tail: ({ mean, shape }) => gammaTimeTail(shape, mean),
};
