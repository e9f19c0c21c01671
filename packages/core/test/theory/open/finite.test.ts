import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/read-scenario.js';
import type { Prediction, Statement } from '../../../src/theory/prediction.js';
import { predict } from '../../../src/theory/predict.js';
import { strategies } from '../../support/arbitraries.js';

const time = fc.constantFrom(
  ...['0s', '1s', 'exp(1s)', 'uniform(0s, 3s)', 'gamma(1s, cv=3)', 'weibull(1s, shape=0.5)'],
  ...['pareto(1s, alpha=1.2)', 'lognormal(2s, cv=2)'],
);

const group = fc.record(
  {
    boards: fc.integer({ min: 1, max: 100 }),
    rounds: fc.constantFrom(1, 4, 'geometric(3)', 'poisson(0.5)'),
    moveTime: time,
    replyTime: time,
    opens: fc.constantFrom('master', 'opponent'),
    priority: fc.integer({ min: 0, max: 1 }),
    arrivals: fc.constantFrom('exp(1s)', 'exp(20s)', 'exp(1ms)', 'every 4s', 'uniform(0s, 9s)'),
  },
  { requiredKeys: ['boards'] },
);

const limits = fc.record(
  { replyLimit: fc.integer({ min: 1, max: 9 }), replyRate: fc.constantFrom('0.1/s', '5/s') },
  { requiredKeys: [] },
);

const documents = fc.oneof(
  fc.tuple(group, limits).map((parts) => Object.assign({}, ...parts) as object),
  fc
    .tuple(fc.array(group, { minLength: 1, maxLength: 3 }), limits)
    .map(([groups, limit]) => ({ groups, ...limit })),
);

test('numbers are finite and limits in order, whatever arrives', () => {
  fc.assert(
    fc.property(documents, strategies, (document, strategy) => {
      for (const { value, low, high, formula } of statementsOf(
        predict(parseScenario(document), strategy),
      )) {
        for (const number of [value, low, high].filter((each) => each !== undefined)) {
          expect(number, formula).toBeGreaterThanOrEqual(0);
          expect(number, formula).toBeLessThan(Infinity);
        }
        expect(formula).not.toMatch(/NaN|Infinity|undefined/);
        if (low !== undefined && high !== undefined) {
          expect(low, formula).toBeLessThanOrEqual(high * (1 + 1e-12));
        }
      }
    }),
    { seed: 1954, numRuns: process.env['SIMUL_VERIFY'] === undefined ? 500 : 20_000 },
  );
}, 600_000);

function statementsOf({ groups, bottleneck, waitQuantiles, ...plain }: Prediction): Statement[] {
  return [
    ...Object.values(plain),
    ...(waitQuantiles ?? []).map(({ time: statement }) => statement),
    ...(groups ?? []).flatMap(({ name: _, ...statements }) => Object.values(statements)),
    ...(bottleneck
      ? [
          {
            standing: 'long-run' as const,
            value: bottleneck.capacity,
            formula: bottleneck.formula,
          },
        ]
      : []),
  ];
}
