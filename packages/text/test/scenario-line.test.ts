import { parseScenario } from '@simul/core';
import { expect, test } from 'vitest';
import { scenarioLine } from '../src/scenario-line.js';

test.each([
  [
    { boards: 24, rounds: 30, moveTime: '5s', replyTime: '55s' },
    '24 boards × 30 rounds, a move 5 s, a reply 55 s',
  ],
  [
    { boards: 1, rounds: 1, moveTime: 'exp(5s)', replyTime: ['1s', '2s'] },
    '1 board × 1 round, a move exp(5s), a reply one of 2 values',
  ],
  [
    { boards: 2, rounds: 'poisson(20)', moveTime: '12.5ms', replyTime: '1h' },
    '2 boards × poisson(20) rounds, a move 12.5 ms, a reply 3\u202F600 s',
  ],
  [
    {
      games: [
        [
          [5, 55],
          [5, 55],
        ],
        [[5, 55]],
      ],
    },
    '2 boards, 3 rounds as recorded',
  ],
  [
    {
      ...{ boards: 2, rounds: 1, moveTime: '5ms', replyTime: '0s', arrivals: '100/s' },
      ...{ opens: 'opponent', priority: 2, replyLimit: 1, replyRate: '50/s', replyBurst: 4 },
    },
    '2 boards × 1 round, a move 5 ms, a reply 0 s, arriving at 100/s on average, opponents open, priority 2, at most 1 reply at once, replies at 50/s, bursts of 4',
  ],
  [
    { boards: 2, rounds: 1, arrivals: 'every 2s' },
    '2 boards × 1 round, a move 5 s, a reply 55 s, arriving every 2 s',
  ],
  [
    { boards: 2, rounds: 1, arrivals: 'uniform(1s, 3s)' },
    '2 boards × 1 round, a move 5 s, a reply 55 s, arriving every uniform(1s, 3s)',
  ],
  [
    { moveTime: '1s', replyTime: '2s', groups: [{ name: 'a', boards: 3 }, { rounds: 1 }] },
    'a: 3 boards × 30 rounds, a move 1 s, a reply 2 s; group 2: 24 boards × 1 round, a move 1 s, a reply 2 s',
  ],
  [
    {
      games: [{ rounds: [[5, 55]], arrival: 3, opens: 'opponent' }],
      replyLimit: 10,
    },
    '1 board, 1 round as recorded, with arrivals, opponents open, at most 10 replies at once',
  ],
])('%j is %s', (document, line) => {
  expect(scenarioLine(parseScenario(document))).toBe(line);
});

test.each([
  ['250/s', '250/s'],
  ['18/s', '18/s'],
  ['7500/s', '7\u202F500/s'],
  ['1.5/s', '1.5/s'],
  ['2/min', '2/min'],
  ['0.1/h', '0.1/h'],
])('a rate of %s is written as it was given', (given, written) => {
  const scenario = parseScenario({ arrivals: given, replyRate: given });
  expect(scenarioLine(scenario)).toContain(`arriving at ${written} on average`);
  expect(scenarioLine(scenario)).toContain(`replies at ${written}`);
});

test('fields that are varied are left out', () => {
  const scenario = parseScenario({ boards: 24, rounds: 30, moveTime: '5s', replyTime: '55s' });
  expect(scenarioLine(scenario, ['boards'])).toBe('30 rounds, a move 5 s, a reply 55 s');
  expect(scenarioLine(scenario, ['boards', 'rounds', 'moveTime'])).toBe('a reply 55 s');
});

test('limits that are varied are left out', () => {
  const scenario = parseScenario({ replyLimit: 5, replyRate: '3/s', replyBurst: 2 });
  expect(scenarioLine(scenario, ['replyLimit'])).toMatch(/55 s, replies at 3\/s, bursts of 2$/);
  expect(scenarioLine(scenario, ['replyLimit', 'replyRate', 'replyBurst'])).toMatch(
    /a reply 55 s$/,
  );
});
