import {
  parseStrategy,
  type DrawnScenario,
  type Strategy,
  type TimeDistribution,
} from '@simul/core';
import fc from 'fast-check';

/** Times from a millisecond on: whole nanoseconds tell them apart finely enough. Seconds. */
const seconds = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
const ascending = fc
  .tuple(seconds, seconds, seconds)
  .map((times) => times.sort((a, b) => a - b))
  .filter(([low, , high]) => low < high);

/** A time that is not always 0. */
export const times: fc.Arbitrary<TimeDistribution> = fc.oneof(
  fc.record({ family: fc.constant('constant'), value: seconds }),
  fc.record({ family: fc.constant('exp'), mean: seconds }),
  ascending.map(([low, , high]) => ({ family: 'uniform', low, high }) as const),
  fc.record({
    family: fc.constant('erlang'),
    shape: fc.integer({ min: 1, max: 9 }),
    mean: seconds,
  }),
  fc.record({
    family: fc.constant('gamma'),
    mean: seconds,
    cv: fc.double({ min: 0.1, max: 3, noNaN: true }),
  }),
  fc.record({ family: fc.constant('lognormal'), mean: seconds, cv: fc.constant(0.6) }),
  fc.record({ family: fc.constant('weibull'), mean: seconds, shape: fc.constant(0.8) }),
  fc.record({ family: fc.constant('pareto'), mean: seconds, alpha: fc.constantFrom(1.5, 2.5) }),
  ascending.map(([low, mode, high]) => ({ family: 'triangular', low, mode, high }) as const),
  fc.record({
    family: fc.constant('empirical'),
    values: fc.array(seconds, { minLength: 1, maxLength: 5 }),
  }),
);

const rounds = fc.oneof(
  fc.record({ family: fc.constant('constant'), value: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ family: fc.constant('poisson'), mean: fc.constantFrom(0.5, 30) }),
);

export const scenarios: fc.Arbitrary<DrawnScenario> = fc.record({
  boards: fc.integer({ min: 1, max: 100 }),
  rounds,
  moveTime: times,
  replyTime: times,
});

const walkTime = fc.constantFrom(0, 0.5, 3);
const masters = fc.integer({ min: 1, max: 9 });

/** Strategies whose masters do not block, so that there is a saturation point. */
export const saturable: fc.Arbitrary<Strategy> = fc
  .oneof(
    fc.record({
      kind: fc.constant('async'),
      walkTime,
      order: fc.constantFrom('fifo', 'tour', 'poll'),
    }),
    fc.record({ kind: fc.constant('threads'), masters, walkTime }),
    fc.record({
      kind: fc.constant('threads'),
      masters,
      walkTime,
      quantum: fc.constantFrom(0.5, 7),
    }),
    fc.record({
      kind: fc.constant('hybrid'),
      masters,
      walkTime,
      openGames: fc.integer({ min: 1, max: 9 }),
    }),
  )
  .map((strategy) => parseStrategy(strategy));

export const blocking: fc.Arbitrary<Strategy> = fc.constantFrom(
  { kind: 'sync' },
  { kind: 'processes' },
);
