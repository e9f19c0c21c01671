import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presets } from '../../src/scenario/presets.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { KINDS, type Strategy } from '../../src/strategy/strategy.js';
import { predict } from '../../src/theory/predict.js';
import type { Statement } from '../../src/theory/prediction.js';
import { games, strategies } from '../support/arbitraries.js';
import { workOut } from './arithmetic.js';
import { constantScenarios } from './constant-scenarios.js';

/** The numbers and the result of each side of a formula, without its symbols. */
function sidesOf({ formula }: Statement): string[][] {
  const about = formula.replace(/^.* masters: /, '').replace(/^E\[\w+\] = /, '');
  return about.split(/ ≤ (?:makespan|released|E\[\w+\]) ≤ /).map((side) => {
    const parts = side.split(/ [=≈] /);
    return parts.length === 1 ? parts : parts.slice(1);
  });
}

function checkNumbers(scenario: Scenario, strategy: Strategy): void {
  const { makespan, released } = predict(scenario, strategy);
  for (const statement of [makespan, released!]) {
    const { standing, value, low = value!, high = value!, formula } = statement;
    const sides = sidesOf(statement);
    if (standing === 'bound') expect(sides, formula).toHaveLength(2);
    for (const [index, side] of sides.entries()) {
      const limit = index === 0 ? low : high;
      for (const numbers of side) {
        expect(Math.abs(workOut(numbers) - limit), formula).toBeLessThan(1e-5 * limit + 2e-9);
      }
    }
  }
}

describe('the formulas of makespan and released evaluate to the stated value', () => {
  test('for constant times', () => {
    fc.assert(fc.property(constantScenarios, strategies, checkNumbers), { seed: 7, numRuns: 1000 });
  });

  test('for recorded times', () => {
    const recorded = games.map((list) => ({ games: list }));
    fc.assert(fc.property(recorded, strategies, checkNumbers), { seed: 8, numRuns: 1000 });
  });

  test('for every preset under every strategy', () => {
    for (const { scenario } of presets) {
      for (const kind of KINDS) checkNumbers(scenario, { kind });
      if (scenario.strategy !== undefined) checkNumbers(scenario, scenario.strategy);
    }
  });
});

test('a formula names what it bounds', () => {
  const { makespan } = predict({ games: [[[2, 3]], [[3, 4]]] }, { kind: 'async' });
  expect(makespan.formula).toBe(
    'max(W + min z, max Cᵢ) = max(5 s + 3 s, 7 s) = 8 s ≤ makespan ≤ ' +
      'maxᵢ[W − sᵢ + Cᵢ] = 5 s − 3 s + 7 s = 9 s',
  );
});

test('the formula of an expectation says so', () => {
  const crawler = presets.find(({ name }) => name === 'crawler')!.scenario;
  const { makespan } = predict(crawler, { kind: 'async' });
  expect(makespan.formula).toContain('≤ E[makespan] ≤');
  expect(makespan.expected).toBe(true);
});
