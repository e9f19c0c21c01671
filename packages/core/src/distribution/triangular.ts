import { TRIANGULAR } from '../../assembly/layout.js';
import { short, square, type TimeFamily } from './family.js';
import { nanoseconds, sampler } from './sampler.js';

export const triangular: TimeFamily<'triangular'> = {
  variance: ({ low, mode, high }) =>
    (square(high - low) + square(high - mode) + square(mode - low)) / 36,
  skewness({ low, mode, high }) {
    const squares = square(high - low) + square(high - mode) + square(mode - low);
    const product = (low + high - 2 * mode) * (2 * low - high - mode) * (low - 2 * high + mode);
    return (2 * product) / (5 * (squares / 2) * Math.sqrt(squares));
  },
  withCv(cv) {
    const half = Math.min(1, short(Math.sqrt(6) * cv));
    return { family: 'triangular', low: 1 - half, mode: 1, high: 1 + half };
  },
  sampler: ({ low, mode, high }) =>
    sampler(TRIANGULAR, nanoseconds(low), nanoseconds(mode), nanoseconds(high)),
  tail({ low, mode, high }) {
    const [rise, fall, width] = [mode - low, high - mode, high - low];
    const mean = (low + mode + high) / 3;
    return {
      beyond: (t) => {
        if (t <= low) return 1;
        if (t >= high) return 0;
        return t < mode ? 1 - (t - low) ** 2 / (width * rise) : (high - t) ** 2 / (width * fall);
      },
      excess: (t) => {
        if (t <= low) return mean - t;
        if (t >= high) return 0;
        if (t >= mode) return (high - t) ** 3 / (3 * width * fall);
        return mean - t + (t - low) ** 3 / (3 * width * rise);
      },
    };
  },
};
