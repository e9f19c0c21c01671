import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatScenario } from '../../src/scenario/format-scenario.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import { scenarioDocuments } from '../support/scenario-documents.js';

test('a scenario that is written and read again is the same, and so is its text', () => {
  fc.assert(
    fc.property(scenarioDocuments, (document) => {
      const scenario = parseScenario(document);
      const written = formatScenario(scenario);
      const carried = JSON.parse(JSON.stringify(written)) as object;
      expect(parseScenario(carried)).toEqual(scenario);
      expect(formatScenario(parseScenario(carried))).toEqual(written);
    }),
    { seed: 30, numRuns: 1000 },
  );
});

test('what is not given is not written', () => {
  const written = formatScenario(parseScenario({ groups: [{ boards: 3 }], replyLimit: 2 }));
  expect(written).toEqual({
    boards: 24,
    rounds: 30,
    moveTime: '5s',
    replyTime: '55s',
    replyLimit: 2,
    groups: [{ name: 'group 1', boards: 3 }],
  });
});
