import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { formatScenario } from '../../src/scenario/format-scenario.js';
import { presets } from '../../src/scenario/presets.js';
import { parseScenario, scenarioSchema } from '../../src/scenario/read-scenario.js';

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

test.each([
  {},
  { boards: 24, rounds: 30, moveTime: '5s', replyTime: 'lognormal(55s, cv=0.6)' },
  { games: [[[5, '55s']]], name: 'one round' },
  { moveTime: [1, '2s'], rounds: [3] },
  { strategy: { kind: 'threads', quantum: '20ms' }, seed: '18446744073709551615' },
  { strategy: 'async' },
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
])('schema and reader both refuse %j', (document) => {
  expect(isRead(document)).toBe(false);
  expect(isValid(document)).toBe(false);
});
