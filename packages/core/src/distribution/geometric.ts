import { GEOMETRIC } from '../../assembly/layout.js';
import type { RoundsFamily } from './family.js';
import { sampler } from './sampler.js';

export const geometric: RoundsFamily<'geometric'> = {
  moments: ({ mean }) => ({ mean, variance: mean * Math.max(0, mean - 1) }),
  sampler: ({ mean }) => sampler(GEOMETRIC, mean),
};
