import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlain } from '../../src/scenario/groups.js';
import { predictAnyLength } from '../../src/theory/predict.js';
import { plainSaturationPoint } from '../../src/theory/saturation.js';
import { strategies } from '../support/arbitraries.js';
import { drawnScenarios } from '../support/drawn-scenarios.js';

test('the saturation point alone is the one that is predicted with all the rest', () => {
  const plain = drawnScenarios.map(({ boards, rounds, moveTime, replyTime }) => {
    return { boards, rounds, moveTime, replyTime };
  });
  let found = 0;
  fc.assert(
    fc.property(plain, strategies, (scenario, strategy) => {
      expect(isPlain(scenario)).toBe(true);
      const alone = plainSaturationPoint(scenario, strategy);
      expect(alone).toEqual(predictAnyLength(scenario, strategy).saturationPoint);
      if (alone !== undefined) found++;
    }),
    { seed: 31, numRuns: 500 },
  );
  expect(found).toBeGreaterThan(100);
});
