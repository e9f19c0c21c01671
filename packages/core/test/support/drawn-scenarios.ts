import fc from 'fast-check';
import type { RoundsDistribution, TimeDistribution } from '../../src/distribution/distribution.js';
import type { DrawnScenario } from '../../src/scenario/scenario.js';

/** Few and whole seconds make ties, which is where ways to play differ; zeros, moves of no time. */
const seconds = fc.integer({ min: 0, max: 3 });

const time: fc.Arbitrary<TimeDistribution> = fc.oneof(
  fc.record({ family: fc.constant('constant'), value: seconds }),
  fc.record({
    family: fc.constant('empirical'),
    values: fc.array(seconds, { minLength: 2, maxLength: 4 }),
  }),
  fc.constant({ family: 'empirical', values: [0, 0, 0, 1] } as const),
  fc.record({ family: fc.constant('exp'), mean: fc.constantFrom(1e-9, 1, 40) }),
  fc.constant({ family: 'normal', mean: 2, sd: 3 } as const),
  fc.constant({
    family: 'mix',
    parts: [
      { share: 0.5, time: { family: 'constant', value: 1 } },
      { share: 0.3, time: { family: 'exp', mean: 40 } },
      { share: 0.2, time: { family: 'empirical', values: [0, 3] } },
    ],
  } as const),
  fc.record({ family: fc.constant('lognormal'), mean: fc.constant(7), cv: fc.constant(0.6) }),
);

const rounds: fc.Arbitrary<RoundsDistribution> = fc.oneof(
  fc.record({ family: fc.constant('constant'), value: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ family: fc.constant('poisson'), mean: fc.constantFrom(0.5, 6) }),
  fc.record({
    family: fc.constant('uniform'),
    low: fc.constant(1),
    high: fc.constantFrom(2, 7, 8, 33),
  }),
);

/** One to forty boards, with times that are drawn; opponents now and then arrive over time. */
export const drawnScenarios: fc.Arbitrary<DrawnScenario> = fc.record(
  {
    boards: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 40 })),
    rounds,
    moveTime: time,
    replyTime: time,
    arrivals: time,
  },
  { requiredKeys: ['boards', 'rounds', 'moveTime', 'replyTime'] },
);
