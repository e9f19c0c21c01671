import { UNIFORM } from '../../assembly/layout.js';
import { short, square, type TimeFamily } from './family.js';
import { nanoseconds, sampler } from './sampler.js';

export const uniformTime: TimeFamily<'uniform'> = {
  variance: ({ low, high }) => square(high - low) / 12,
  skewness: () => 0,
  withCv(cv) {
    const half = Math.min(1, short(Math.sqrt(3) * cv));
    return { family: 'uniform', low: 1 - half, high: 1 + half };
  },
  sampler: ({ low, high }) => sampler(UNIFORM, nanoseconds(low), nanoseconds(high)),
  tail({ low, high }) {
    const width = high - low;
    const left = (t: number) => Math.max(0, high - Math.max(low, t));
    return {
      beyond: (t) => left(t) / width,
      excess: (t) => left(t) ** 2 / (2 * width) + Math.max(0, low - t),
    };
  },
};
