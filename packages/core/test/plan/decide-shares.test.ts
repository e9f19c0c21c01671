import { describe, expect, test } from 'vitest';
import { parseCondition } from '../../src/condition/read-condition.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { RatioSums } from '../../src/estimate/ratio.js';
import { decided, ofShares } from '../../src/plan/decide.js';
import { plan } from '../../src/plan/plan.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import { chance } from './random-questions.js';

function verdict(beyond: readonly number[], size: number, p: number, risk = 0.025) {
  const sums = new RatioSums();
  for (const each of beyond) sums.add(each, size);
  return decided(ofShares({ most: sums, fewest: sums }, p, true), risk);
}

describe('shares beyond a limit decide about a quantile over rounds', () => {
  test('where they are clear', () => {
    expect(verdict(Array<number>(128).fill(0), 1000, 0.95)).toBe(true);
    expect(verdict(Array<number>(64).fill(200), 1000, 0.95)).toBe(false);
  });

  test('but not by having seen nothing in a few exhibitions', () => {
    expect(verdict(Array<number>(40).fill(0), 1000, 0.95)).toBeUndefined();
    expect(verdict(Array<number>(64).fill(0), 1, 0.99)).toBeUndefined();
  });

  // In a few exhibitions half of the rounds are beyond the limit, in the others none.
  test.each([
    [0.9, 5],
    [0.95, 10],
    [0.99, 50],
  ])('wrongly no more often than the risk says, at p = %d', (p, every) => {
    const next = chance(17);
    const verdicts = Array.from({ length: 2000 }, () =>
      verdict(
        Array.from({ length: 256 }, () => (next() < 1 / every ? 50 : 0)),
        100,
        p,
      ),
    );
    const share = (of: boolean) => verdicts.filter((each) => each === of).length / 2000;
    expect(share(true)).toBeLessThan(0.05);
    expect(share(false)).toBeLessThan(0.05);
  });
});

test('a certain scenario is decided by its one exhibition', async () => {
  await loadKernel();
  const found = await plan(
    parseScenario({}),
    { kind: 'hybrid' },
    {
      goal: { wanted: 'least', field: 'masters' },
      condition: parseCondition('waitTime.p95 <= 15s', ''),
      replications: 64,
      seed: 1n,
    },
  );
  expect(found.found!.at).toMatchObject({ number: 2, decided: true, replications: 1 });
});

test('a condition of a group is decided by its own rounds', async () => {
  const scenario = parseScenario({
    groups: [
      { name: 'small', boards: 6, rounds: 5, moveTime: 'exp(1s)', replyTime: 'exp(20s)' },
      { name: 'large', boards: 3, rounds: 5, moveTime: 'exp(9s)', replyTime: 'exp(20s)' },
    ],
  });
  const asked = (text: string) =>
    plan(
      scenario,
      { kind: 'hybrid', dispatch: 'shared' },
      {
        goal: { wanted: 'least', field: 'masters' },
        condition: parseCondition(text, ''),
        replications: 256,
        seed: 1n,
      },
    );
  const { found } = await asked('small.responseTime.p95 <= 4m');
  expect(found!.at.found.value).toBeLessThanOrEqual(240);
  await expect(asked('smal.waitTime.p95 <= 4m')).rejects.toThrow('Did you mean small?');
});
