import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatScenario } from '../../src/scenario/format-scenario.js';
import { presets } from '../../src/scenario/presets.js';
import { parseScenario, scenarioSchema } from '../../src/scenario/read-scenario.js';
import { scenarioDocuments } from '../support/scenario-documents.js';

const isValid = new Ajv2020({ strict: true, strictTypes: false }).compile(scenarioSchema);

function isRead(document: unknown): boolean {
  try {
    parseScenario(document);
    return true;
  } catch {
    return false;
  }
}

test('every preset is valid as it is written', () => {
  for (const { scenario } of presets) expect(isValid(formatScenario(scenario))).toBe(true);
});

test('every document that is written is valid', () => {
  fc.assert(
    fc.property(scenarioDocuments, (document) => {
      expect(isValid(formatScenario(parseScenario(document)))).toBe(true);
    }),
    { seed: 31, numRuns: 300 },
  );
});

test.each([
  {},
  { boards: 24, rounds: 30, moveTime: '5s', replyTime: 'lognormal(55s, cv=0.6)' },
  { games: [[[5, '55s']]], name: 'one round' },
  { moveTime: [1, '2s'], rounds: [3] },
  { strategy: { kind: 'threads', quantum: '20ms' }, seed: '18446744073709551615' },
  { strategy: 'async' },
  { arrivals: '30/s', opens: 'opponent', priority: -3 },
  { arrivals: 'every 2s', groups: [{ name: 'small' }, { boards: 3, priority: 1, arrivals: [1] }] },
  { replyLimit: 10, replyRate: '3000/min', replyBurst: 5 },
  { replyRate: 0.5 },
  { replyRate: '50' },
  { games: [[[1, 2]], { rounds: [[1, 2]], arrival: '3s', opens: 'opponent', priority: 2 }] },
  { games: [{ rounds: [[1, 2]] }], replyLimit: 1 },
  { strategy: { kind: 'threads', order: 'shortest', opening: 'longest' } },
])('schema and reader both take %j', (document) => {
  expect(isRead(document)).toBe(true);
  expect(isValid(document)).toBe(true);
});

test.each([
  { bords: 3 },
  { boards: 0 },
  { boards: 1.5 },
  { rounds: 0 },
  { rounds: [-1] },
  { moveTime: -1 },
  { moveTime: ['9'.repeat(200)] },
  { replyTime: [] },
  { games: [] },
  { games: [[]] },
  { games: [[[1]]] },
  { games: [[[1, 2]]], boards: 3 },
  { strategy: { kind: 'asink' } },
  { strategy: { masters: 2 } },
  { strategy: { kind: 'threads', quantum: 0 } },
  { seed: -1 },
  { name: 'x'.repeat(300) },
  { arrivals: -1 },
  { opens: 'nobody' },
  { priority: 1.5 },
  { priority: 2_000_000 },
  { replyLimit: 0 },
  { replyRate: 0 },
  { replyRate: 'fast' },
  { replyRate: '3/fortnight' },
  { replyBurst: 3 },
  { groups: [] },
  { groups: [{ bords: 3 }] },
  { groups: [{ boards: 0 }] },
  { groups: [{ games: [[[1, 2]]] }] },
  { groups: Array.from({ length: 65 }, () => ({})) },
  { games: [[[1, 2]]], groups: [{}] },
  { games: [[[1, 2]]], opens: 'opponent' },
  { games: [[[1, 2]]], arrivals: '3/s' },
  { games: [[[1, 2]]], priority: 3 },
  { games: [{ arrival: 3 }] },
  { games: [{ rounds: [] }] },
  { games: [{ rounds: [[1, 2]], arrival: -1 }] },
  { games: [{ rounds: [[1, 2]], name: 'x' }] },
  { strategy: { kind: 'processes', opening: 'largest' } },
  { strategy: { kind: 'async', order: 'longest' } },
])('schema and reader both refuse %j', (document) => {
  expect(isRead(document)).toBe(false);
  expect(isValid(document)).toBe(false);
});
