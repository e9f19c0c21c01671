import type { RoundsDistribution, TimeDistribution } from './distribution.js';
import { lightTail, sampleMoments, type Of, type RoundsFamily, type TimeFamily } from './family.js';
import { tabled, wholeTime } from './sampler.js';

export const empiricalTime: TimeFamily<Of<TimeDistribution, 'empirical'>> = {
  variance: ({ values }) => sampleMoments(values).variance,
  tailSkewness: lightTail,
  isSpreadable: false,
  sampler: ({ values }) => tabled(values.map(wholeTime)),
};

export const empiricalRounds: RoundsFamily<Of<RoundsDistribution, 'empirical'>> = {
  moments: ({ values }) => sampleMoments(values.map((value) => Math.max(1, value))),
  sampler: ({ values }) => tabled(values.map(BigInt)),
};
