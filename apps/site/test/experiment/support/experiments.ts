import {
  formatStrategy,
  KINDS,
  QUANTITIES,
  STATISTICS,
  type Effort,
  type Indicator,
  type Precision,
  type Strategy,
  type Target,
} from '@simul/core';
import fc from 'fast-check';
import type { Experiment } from '../../../src/lib/experiment/experiment.js';
import { readCondition, readGoal } from '../../../src/lib/experiment/read-goal.js';
import { readAxis } from '../../../src/lib/experiment/read-sweep.js';
import { strategies } from '../../film/support/exhibitions.js';
import { drawnScenarios, seeds } from '../../link/support/views.js';

const some = (minLength: number, maxLength: number): fc.Arbitrary<readonly Strategy[]> =>
  fc.uniqueArray(strategies, { minLength, maxLength, selector: formatStrategy });

const targets: fc.Arbitrary<Target> = fc.record({
  quantity: fc.constantFrom(...QUANTITIES),
  statistic: fc.constantFrom(...STATISTICS),
});

const indicators: fc.Arbitrary<Indicator> = fc.oneof(
  targets,
  fc.record({
    quantity: fc.constantFrom(...QUANTITIES),
    statistic: fc.constantFrom('min', 'max', 'sd'),
  }),
);

const precisions: fc.Arbitrary<Precision> = fc.record({
  target: targets,
  relative: fc.integer({ min: 1, max: 9_999 }).map((share) => share / 100 / 100),
});

const replications = fc.integer({ min: 1, max: 10_000_000 });

const efforts: fc.Arbitrary<Effort> = fc.oneof(
  fc.record({ replications }),
  fc.record({ precision: precisions, replications }, { requiredKeys: ['precision'] }),
);

const common = { scenario: drawnScenarios, seed: seeds };

const simulated = fc
  .tuple(fc.record({ ask: fc.constant('simulate'), ...common }), some(1, 5), efforts)
  .map(([asked, [strategy, ...against], effort]) => ({
    ...asked,
    strategy: strategy!,
    against,
    ...effort,
  }));

/** Of fields that every strategy has, so that any of them can be varied. */
const axes = fc.constantFrom(
  ['boards=1..48'],
  ['boards=1..1024*2', 'rounds=5,poisson(30)'],
  ['moveTime=1s..9s:2s,exp(5s)'],
  ['replyTime=gamma(55s, cv=0.5),55s', 'boards=24'],
  ['walkTime=0s,1s'],
);

const swept = fc
  .tuple(
    fc.record({
      ask: fc.constant('sweep'),
      ...common,
      // Groups that all have a field of their own take no other.
      scenario: drawnScenarios.map(({ groups: _, ...each }) => each),
      strategies: some(1, 5),
      axes: axes.map((texts) => texts.map(readAxis)),
      indicators: fc.array(indicators, { minLength: 1, maxLength: 4 }),
    }),
    efforts,
  )
  .map(([asked, effort]) => ({ ...asked, ...effort }));

const planned = fc.record({
  ask: fc.constant('plan'),
  ...common,
  // As many masters as boards are tried, and there cannot be more of those.
  scenario: drawnScenarios.map(({ groups: _, ...each }) => ({
    ...each,
    boards: Math.min(each.boards, 1_000_000),
  })),
  strategy: fc.constantFrom(...KINDS.slice(3)).map((kind) => ({ kind })),
  goal: fc.constantFrom(
    readGoal(null, null, 'masters'),
    readGoal('masters=2..64', null, ''),
    readGoal(null, 'boards=1..100', ''),
    readGoal(null, 'masters', ''),
  ),
  condition: fc
    .constantFrom('makespan.p95 <= 2h', 'utilisation.mean >= 80%', 'waitTime.p99 < 1.5s')
    .map(readCondition),
  replications: fc.integer({ min: 64, max: 10_000_000 }),
});

/** All that a link to the lab carries. */
export const experiments = fc.oneof(simulated, swept, planned) as fc.Arbitrary<Experiment>;
