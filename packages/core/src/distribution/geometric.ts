import { GEOMETRIC } from '../../assembly/layout.js';
import type { RoundsDistribution } from './distribution.js';
import type { Of, RoundsFamily } from './family.js';
import { sampler } from './sampler.js';

export const geometric: RoundsFamily<Of<RoundsDistribution, 'geometric'>> = {
  moments: ({ mean }) => ({ mean, variance: mean * Math.max(0, mean - 1) }),
  sampler: ({ mean }) => sampler(GEOMETRIC, mean),
};
