import { sampleMoments, type RoundsFamily, type TimeFamily } from './family.js';
import { tabled, wholeTime } from './sampler.js';

export const empiricalTime: TimeFamily<'empirical'> = {
  variance: ({ values }) => sampleMoments(values).variance,
  skewness({ values }) {
    const { mean, variance } = sampleMoments(values);
    if (variance === 0) return 0;
    const cubes = values.reduce((sum, value) => sum + (value - mean) ** 3, 0) / values.length;
    return cubes / (variance * Math.sqrt(variance));
  },
  sampler: ({ values }) => tabled(values.map(wholeTime)),
  tail: undefined,
};

export const empiricalRounds: RoundsFamily<'empirical'> = {
  moments: ({ values }) => sampleMoments(values.map((value) => Math.max(1, value))),
  sampler: ({ values }) => tabled(values.map(BigInt)),
};
