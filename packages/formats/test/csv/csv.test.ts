import { parseCondition, parseScenario, perform } from '@simul/core';
import { expect, test } from 'vitest';
import { plannedCsv, simulatedCsv } from '../../src/index.js';

const scenario = parseScenario({ boards: 3, rounds: 2, moveTime: 'exp(5s)' });
const strategy = { kind: 'hybrid' } as const;

test('a simulation is a number a line, each with its interval', async () => {
  const asked = { ask: 'simulate', scenario, strategy, seed: 1n, against: [] } as const;
  const document = (await perform({ ...asked, replications: 200 }))!;
  const [head, ...lines] = simulatedCsv(document).trimEnd().split('\n');
  expect(head).toBe('quantity,statistic,at,value,low,high');
  const { value, low, high } = document.estimate.waitTime.quantiles['0.95']!;
  expect(lines).toContain(`waitTime,quantile,0.95,${value},${low},${high ?? ''}`);
  const of = (statistic: string) =>
    lines.filter((line) => line.startsWith(`makespan,${statistic},`));
  const count = of('histogram').reduce((sum, line) => sum + Number(line.split(',')[3]), 0);
  expect(count).toBe(200);
  expect(of('ecdf').length).toBe(document.makespans.ecdf.length);
  expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([6]));
});

test('a plan is a line for every number that was tried', async () => {
  const document = await perform({
    ...{ ask: 'plan', scenario, strategy, seed: 1n },
    goal: { wanted: 'least', field: 'masters' },
    condition: parseCondition('makespan.p95 <= 10m', 'the condition'),
    replications: 64,
  });
  const lines = plannedCsv(document!).trimEnd().split('\n');
  expect(lines[0]).toBe('masters,found,low,high,holds,decided,replications');
  expect(lines.length).toBe(1 + document!.trials.length);
});
