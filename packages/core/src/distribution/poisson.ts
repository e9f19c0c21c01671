import { POISSON } from '../../assembly/layout.js';
import { square, zeroAsOne, type RoundsFamily } from './family.js';
import { sampler } from './sampler.js';

export const poisson: RoundsFamily<'poisson'> = {
  moments: ({ mean }) => zeroAsOne({ mean, variance: mean }, expMinus(mean)),
  sampler: ({ mean }) => sampler(POISSON, mean),
};

/** e⁻ˣ for x ≥ 0 by the power series of e, halving x until it is small: the same on every engine. */
function expMinus(x: number): number {
  if (x > 0.5) return square(expMinus(x / 2));
  let series = 1;
  for (let term = 18; term > 0; term--) series = 1 - (series * x) / term;
  return series;
}
