import { predictAnyLength, parseScenario, type DrawnScenario } from '@simul/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastSaturation, withSaturation } from '../../src/lib/curve/move-saturation.js';
import { blocking, saturable, scenarios } from './support/arbitraries.js';

const reference = parseScenario({}) as DrawnScenario;

test('a saturation point is where it is wanted', () => {
  const farther = fc.double({ min: 1.1, max: 4096, noNaN: true });
  fc.assert(
    fc.property(scenarios, saturable, farther, (scenario, strategy, times) => {
      const wanted = times * leastSaturation(scenario, strategy)!;
      const moved = withSaturation(scenario, strategy, wanted)!;
      const found = predictAnyLength(moved, strategy).saturationPoint!.value!;
      expect(Math.abs(found / wanted - 1)).toBeLessThan(1e-6);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('moving a saturation point changes nothing but how long replies take', () => {
  fc.assert(
    fc.property(scenarios, saturable, (scenario, strategy) => {
      const wanted = 2 * leastSaturation(scenario, strategy)!;
      const { replyTime, ...others } = withSaturation(scenario, strategy, wanted)!;
      const { replyTime: before, ...same } = scenario;
      expect(others).toEqual(same);
      expect(replyTime.family).toBe(before.family);
    }),
    { seed: 2 },
  );
});

test('opponents of the reference think 45 s when ten boards keep her busy', () => {
  const { replyTime } = withSaturation(reference, { kind: 'async' }, 10)!;
  expect(replyTime).toEqual({ family: 'constant', value: 45 });
});

test('there is nothing to move where masters block', () => {
  fc.assert(
    fc.property(scenarios, blocking, (scenario, strategy) => {
      expect(withSaturation(scenario, strategy, 12)).toBeUndefined();
    }),
    { seed: 3 },
  );
});

test('replies of no time cannot be made longer', () => {
  const scenario: DrawnScenario = { ...reference, replyTime: { family: 'constant', value: 0 } };
  expect(leastSaturation(scenario, { kind: 'async' })).toBeUndefined();
  expect(withSaturation(scenario, { kind: 'async' }, 12)).toBeUndefined();
});

test('fewer boards than her own moves take cannot be wanted', () => {
  expect(leastSaturation(reference, { kind: 'async' })).toBe(1);
  expect(withSaturation(reference, { kind: 'async' }, 1)).toBeUndefined();
});
