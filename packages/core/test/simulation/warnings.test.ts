import { expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';

async function warnings(replyTime: string, replications: number): Promise<readonly string[]> {
  const scenario = parseScenario({ boards: 4, rounds: 5, moveTime: '5s', replyTime });
  const options = { replications, seed: 1n };
  return (await simulate(scenario, { kind: 'async' }, options)).warnings;
}

test.each([
  '55s',
  'exp(55s)',
  'uniform(40s, 70s)',
  'lognormal(55s, cv=0.6)',
  'pareto(55s, alpha=9)',
])('two thousand exhibitions with replies %s need no warning', async (replyTime) => {
  expect(await warnings(replyTime, 2000)).toEqual([]);
});

test('warnings name an infinite variance and a mean that cannot be reached', async () => {
  const heavy = await warnings('pareto(55s, alpha=1.5)', 200);
  expect(heavy[0]).toMatch(/^The variance of replyTime is infinite \(pareto, alpha 1\.5\)/);
  const heaviest = await warnings('pareto(55s, alpha=1.05)', 200);
  expect(heaviest[1]).toMatch(/^The mean of replyTime is out of reach/);
});

test('a warning names too few draws of a long tail, and how many are needed', async () => {
  const [first] = await warnings('lognormal(55s, cv=20)', 2000);
  expect(first).toBe(
    'The mean of replyTime leans on times so rare that it takes some 1,700,000,000 of them; ' +
      '40,000 were drawn.',
  );
});

test('a warning names makespans too skewed for the interval of their mean', async () => {
  const found = await warnings('pareto(55s, alpha=2.01)', 500);
  expect(found.join()).toMatch(
    /Too skewed for the interval of its mean: makespan, .* exhibitions; there are 500\.$/,
  );
});
