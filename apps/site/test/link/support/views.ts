import {
  KINDS,
  type DrawnScenario,
  type RoundsDistribution,
  type TimeDistribution,
} from '@simul/core';
import fc from 'fast-check';
import type { View } from '../../../src/lib/link/view.js';
import { MOST_HALLS, type Settings } from '../../../src/lib/settings/settings.js';
import { strategies } from '../../film/support/exhibitions.js';

/** Whole nanoseconds up to some years: as people write them, and as a clock has them. */
const seconds = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 1_000_000_000 }).map((ns) => ns / 1e9),
  fc.maxSafeNat().map((ns) => ns / 1e9),
);
const positive = seconds.map((time) => time || 1e-9);
const ascending = fc
  .uniqueArray(seconds, { minLength: 3, maxLength: 3 })
  .map((times) => times.toSorted((a, b) => a - b));
const above = (floor: number, most: number) =>
  fc.double({ min: floor, max: most, minExcluded: true, noNaN: true });

const times: fc.Arbitrary<TimeDistribution> = fc.oneof(
  fc.record({ family: fc.constant('constant'), value: seconds }),
  fc.record({ family: fc.constant('exp'), mean: positive }),
  ascending.map(([low, , high]) => ({ family: 'uniform' as const, low: low!, high: high! })),
  fc.record({
    family: fc.constant('erlang'),
    shape: fc.integer({ min: 1, max: 1000 }),
    mean: positive,
  }),
  fc.record({ family: fc.constant('gamma'), mean: positive, cv: above(0.000001, 100) }),
  fc.record({ family: fc.constant('lognormal'), mean: positive, cv: above(0.000001, 100) }),
  fc.record({ family: fc.constant('weibull'), mean: positive, shape: above(0.1, 100) }),
  fc.record({ family: fc.constant('pareto'), mean: positive, alpha: above(1, 1000) }),
  ascending.map(([low, mode, high]) => ({
    family: 'triangular' as const,
    low: low!,
    mode: mode!,
    high: high!,
  })),
  fc.record({
    family: fc.constant('empirical'),
    values: fc.array(seconds, { minLength: 1, maxLength: 9 }),
  }),
);

const rounds: fc.Arbitrary<RoundsDistribution> = fc.oneof(
  fc.record({ family: fc.constant('constant'), value: fc.integer({ min: 1, max: 10_000_000 }) }),
  fc.record({ family: fc.constant('poisson'), mean: above(0.000001, 10_000_000) }),
  fc.record({ family: fc.constant('geometric'), mean: above(1, 10_000_000) }),
  fc
    .integer({ min: 0, max: 9_000 })
    .map((low) => ({ family: 'uniform' as const, low, high: low + 7 })),
  fc.record({
    family: fc.constant('empirical'),
    values: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 9 }),
  }),
);

const fields = {
  boards: fc.integer({ min: 1, max: 10_000_000 }),
  rounds,
  moveTime: times,
  replyTime: times,
};
const besides = {
  arrivals: times,
  opens: fc.constantFrom('master' as const, 'opponent' as const),
  priority: fc.integer({ min: -1_000_000, max: 1_000_000 }),
};
const count = fc.integer({ min: 1, max: 10_000_000 });
const limits = {
  replyLimit: count,
  replyRate: fc.integer({ min: 1, max: 1_000_000_000 }).map((rate) => rate / 1000),
  replyBurst: count,
};
const groups = fc
  .array(fc.record({ ...fields, ...besides }, { requiredKeys: [] }), { minLength: 1, maxLength: 3 })
  .map((all) => all.map((group, index) => ({ name: `group ${index + 1}`, ...group })));

export const drawnScenarios: fc.Arbitrary<DrawnScenario> = fc
  .record(
    { ...fields, ...besides, ...limits, groups },
    { requiredKeys: ['boards', 'rounds', 'moveTime', 'replyTime'] },
  )
  .map(({ replyBurst, ...scenario }) => ({
    ...scenario,
    // A burst is of a rate.
    ...(scenario.replyRate !== undefined && replyBurst !== undefined && { replyBurst }),
  }));

export const seeds = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });

const settings: fc.Arbitrary<Settings> = fc.record({
  scenario: drawnScenarios,
  halls: fc.array(strategies, { minLength: 1, maxLength: MOST_HALLS }),
  seed: seeds,
  replication: fc.nat(9_999_999),
});

const spans = ascending.map(([from, , to]) => ({ from: from!, to: to! }));

/** All that a link carries, drawn scenarios of every family and all five kinds of halls. */
export const views: fc.Arbitrary<View> = fc.record(
  { settings, at: seconds, span: spans, speed: above(0, 1e9) },
  { requiredKeys: ['settings'] },
);

/** The story in all five halls, with everything said that can be said of them. */
export const EVERYTHING = {
  halls: KINDS.map((kind) => ({ kind })),
  at: 1234.567891234,
  span: { from: 1100.123456789, to: 1400.987654321 },
  speed: 60,
};
