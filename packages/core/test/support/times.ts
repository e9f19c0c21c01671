import fc from 'fast-check';
import type { TimeDistribution } from '../../src/distribution/distribution.js';

const seconds = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
const ascending = fc
  .tuple(seconds, seconds, seconds)
  .map((times) => times.sort((a, b) => a - b))
  .filter(([low, , high]) => low < high);
const cv = fc.double({ min: 0.1, max: 3, noNaN: true });

/** How one family is drawn at random, for each: the compiler points at one that is missing. */
const FAMILIES: {
  readonly [F in TimeDistribution['family']]: fc.Arbitrary<
    Omit<Extract<TimeDistribution, { readonly family: F }>, 'family'>
  >;
} = {
  constant: fc.record({ value: seconds }),
  exp: fc.record({ mean: seconds }),
  uniform: ascending.map(([low, , high]) => ({ low, high })),
  erlang: fc.record({ shape: fc.integer({ min: 1, max: 9 }), mean: seconds }),
  gamma: fc.record({ mean: seconds, cv }),
  lognormal: fc.record({ mean: seconds, cv: fc.constant(0.6) }),
  normal: fc
    .record({ mean: seconds, ratio: fc.double({ min: 0.01, max: 5, noNaN: true }) })
    .map(({ mean, ratio }) => ({ mean, sd: ratio * mean })),
  weibull: fc.record({ mean: seconds, shape: fc.constant(0.8) }),
  pareto: fc.record({ mean: seconds, alpha: fc.constantFrom(1.5, 2.5) }),
  triangular: ascending.map(([low, mode, high]) => ({ low, mode, high })),
  mix: fc
    .record({
      first: seconds,
      second: seconds,
      share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    })
    .map(({ first, second, share }) => ({
      parts: [
        { share, time: { family: 'exp', mean: first } },
        { share: 1 - share, time: { family: 'empirical', values: [second, 2 * second] } },
      ],
    })),
  empirical: fc.record({ values: fc.array(seconds, { minLength: 1, maxLength: 5 }) }),
};

/** A time of any family that is not always 0. Seconds. */
export const times: fc.Arbitrary<TimeDistribution> = fc.oneof(
  ...Object.entries(FAMILIES).map(([family, parameters]) =>
    parameters.map((drawn: object) => ({ family, ...drawn }) as TimeDistribution),
  ),
);

/** The families that a mean and a spread are enough for. */
export const spreadFamilies = (Object.keys(FAMILIES) as (keyof typeof FAMILIES)[]).filter(
  (family) => family !== 'empirical' && family !== 'mix',
);
