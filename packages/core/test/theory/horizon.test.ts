import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replay } from '../../src/replay/replay.js';
import { constantWorkload } from '../../src/scenario/constant-workload.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import { KINDS } from '../../src/strategy/strategy.js';
import { predict, predictAnyLength } from '../../src/theory/predict.js';
import { HorizonError } from '../../src/time/horizon-error.js';

/** Whether a call refuses an exhibition for lasting over 200 years. */
function refuses(call: () => unknown): boolean {
  try {
    call();
    return false;
  } catch (error) {
    if (error instanceof HorizonError) return true;
    throw error;
  }
}

const DAY = 86_400;

test('predict refuses the same constant exhibitions as replay', () => {
  const days = fc.integer({ min: 0, max: 73_050 });
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 4 }),
      days,
      days,
      (kind, boards, rounds, move, reply) => {
        const times = { moveTime: move * DAY, replyTime: reply * DAY };
        const scenario = parseScenario({ boards, rounds, ...times });
        const workload = constantWorkload(scenario)!;
        const isRefused = refuses(() => replay(workload, { kind }));
        const { standing, low = 0 } = predictAnyLength(scenario, { kind }).makespan;
        if (standing === 'exact' || !isRefused || low > 73_050 * DAY) {
          expect(refuses(() => predict(scenario, { kind }))).toBe(isRefused);
        }
        refused += Number(isRefused);
      },
    ),
    { seed: 200, numRuns: 300 },
  );
  expect(refused).toBeGreaterThan(50);
});

test('exactly 200 years are predicted, one second more is refused', () => {
  const lasting = (moveTime: number) =>
    parseScenario({ boards: 1, rounds: 1, moveTime, replyTime: 0 });
  expect(predict(lasting(6_311_520_000), { kind: 'sync' }).makespan.value).toBe(6_311_520_000);
  const twice = parseScenario({ boards: 2, rounds: 1, moveTime: 3_155_760_000.5, replyTime: 0 });
  expect(() => predict(twice, { kind: 'sync' })).toThrow('200.0 years from its beginning');
});

test('exhibitions that last too long on average are refused', () => {
  const drawn = parseScenario({ boards: 1, rounds: 300, moveTime: 'exp(365d)', replyTime: 0 });
  expect(() => predict(drawn, { kind: 'async' })).toThrow(HorizonError);
  expect(predictAnyLength(drawn, { kind: 'async' }).makespan.value).toBeCloseTo(300 * 365 * DAY, 0);
});
