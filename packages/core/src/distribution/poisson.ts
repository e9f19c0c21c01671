import { POISSON } from '../../assembly/layout.js';
import { expMinus } from './exp-minus.js';
import { zeroAsOne, type RoundsFamily } from './family.js';
import { sampler } from './sampler.js';

export const poisson: RoundsFamily<'poisson'> = {
  moments: ({ mean }) => zeroAsOne({ mean, variance: mean }, expMinus(mean)),
  sampler: ({ mean }) => sampler(POISSON, mean),
};
