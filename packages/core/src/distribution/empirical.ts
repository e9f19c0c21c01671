import { sampleMoments, type RoundsFamily, type TimeFamily } from './family.js';
import { tabled, wholeTime } from './sampler.js';

export const empiricalTime: TimeFamily<'empirical'> = {
  variance: ({ values }) => sampleMoments(values).variance,
  sampler: ({ values }) => tabled(values.map(wholeTime)),
  tail: undefined,
};

export const empiricalRounds: RoundsFamily<'empirical'> = {
  moments: ({ values }) => sampleMoments(values.map((value) => Math.max(1, value))),
  sampler: ({ values }) => tabled(values.map(BigInt)),
};
