import { parseScenario, perform } from '@simul/core';
import { expect, test } from 'vitest';
import type { Simulated } from '../../src/lib/experiment/experiment.js';
import { labHeadline } from '../../src/lib/lab/headline.js';

/** The title of a simulation of this scenario, once it has been played. */
async function headlineOf(document: object): Promise<string> {
  const scenario = parseScenario({ boards: 20, rounds: 1, moveTime: 'exp(4s)', ...document });
  if ('games' in scenario) throw new TypeError('it is drawn');
  const strategy = { kind: 'async' } as const;
  const asked = { ask: 'simulate', scenario, strategy, against: [], seed: 1n } as const;
  const experiment: Simulated = { ...asked, replications: 300 };
  const played = await perform(experiment);
  return labHeadline(experiment, { experiment, document: played! });
}

test('of requests that arrive the title says within what time 95 % of them are answered', async () => {
  const arriving = { replyTime: 0, arrivals: 'exp(5s)' };
  expect(await headlineOf(arriving)).toMatch(/^95 % of requests are answered within [\d.]+ s\.$/);
});

test('of boards that are all there it says when exhibitions are over', async () => {
  expect(await headlineOf({})).toMatch(/^95 in 100 are over within .*\.$/);
});
