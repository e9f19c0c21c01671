import { UNIFORM } from '../../assembly/layout.js';
import type { Nanoseconds } from '../time/nanoseconds.js';
import type { RoundsFamily, TimeFamily } from './family.js';
import { sampler, tabled, wholeTime, type Sampler } from './sampler.js';

export const constantTime: TimeFamily<'constant'> = {
  variance: () => 0,
  skewness: () => 0,
  hasFixedCv: true,
  withCv: () => ({ family: 'constant', value: 1 }),
  sampler: ({ value }) => always(wholeTime(value)),
  tail: undefined,
};

export const constantRounds: RoundsFamily<'constant'> = {
  moments: ({ value }) => ({ mean: Math.max(1, value), variance: 0 }),
  sampler: ({ value }) => tabled([BigInt(value)]),
};

/** Below, a cubic gives a time to the nanosecond: 26 days. */
const EXACT_IN_CUBICS = 1n << 51n;

/** Uniform from it to itself, so that it is drawn like the others. */
function always(time: Nanoseconds): Sampler {
  if (time >= EXACT_IN_CUBICS) return tabled([time]);
  return sampler(UNIFORM, Number(time), Number(time));
}
