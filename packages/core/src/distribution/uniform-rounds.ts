import { UNIFORM_ROUNDS } from '../../assembly/layout.js';
import { square, zeroAsOne, type RoundsFamily } from './family.js';
import { sampler } from './sampler.js';

export const uniformRounds: RoundsFamily<'uniform'> = {
  moments({ low, high }) {
    const values = high - low + 1;
    const moments = { mean: (low + high) / 2, variance: (square(values) - 1) / 12 };
    return zeroAsOne(moments, low === 0 ? 1 / values : 0);
  },
  sampler: ({ low, high }) => sampler(UNIFORM_ROUNDS, low, high),
};
