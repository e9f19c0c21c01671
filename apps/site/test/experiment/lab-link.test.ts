import { parseScenario, type DrawnScenario } from '@simul/core';
import { expect, test } from 'vitest';
import { defaultExperiment } from '../../src/lib/experiment/default-experiment.js';
import { labLink } from '../../src/lib/experiment/lab-link.js';
import { readExperiment } from '../../src/lib/experiment/read-experiment.js';

const scenario = parseScenario({ boards: 6, replyTime: 'gamma(55s, cv=0.5)' }) as DrawnScenario;

test('the lab plays what was seen in the first hall, and compares it with the others', () => {
  const halls = [{ kind: 'async', walkTime: 1 }, { kind: 'sync' }] as const;
  expect(readExperiment(new URLSearchParams(labLink(scenario, halls, 7n)))).toEqual({
    ...defaultExperiment(),
    scenario,
    seed: 7n,
    strategy: halls[0],
    against: [halls[1]],
  });
});

test('a single hall is compared with none', () => {
  const link = labLink(scenario, [{ kind: 'hybrid' }], 1n);
  expect(readExperiment(new URLSearchParams(link))).toMatchObject({ against: [] });
});
