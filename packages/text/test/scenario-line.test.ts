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
])('%j is %s', (document, line) => {
  expect(scenarioLine(parseScenario(document))).toBe(line);
});

test('fields that are varied are left out', () => {
  const scenario = parseScenario({ boards: 24, rounds: 30, moveTime: '5s', replyTime: '55s' });
  expect(scenarioLine(scenario, ['boards'])).toBe('30 rounds, a move 5 s, a reply 55 s');
  expect(scenarioLine(scenario, ['boards', 'rounds', 'moveTime'])).toBe('a reply 55 s');
});
