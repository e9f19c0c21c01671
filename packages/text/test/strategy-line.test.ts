import type { Strategy } from '@simul/core';
import { expect, test } from 'vitest';
import { confidenceLine, type Planned } from '../src/planned.js';
import { strategyLine } from '../src/strategy-line.js';

const told: readonly (readonly [Strategy, string])[] = [
  [{ kind: 'sync' }, 'one board at a time'],
  [{ kind: 'async', openGames: 5 }, 'from board to board, 5 open games at most'],
  [{ kind: 'async', order: 'tour', walkTime: 1 }, 'from board to board, tour order, walk 1 s'],
  [{ kind: 'threads', quantum: 2 }, 'taking up whichever thread is ready, quantum 2 s'],
  [
    { kind: 'threads', order: 'shortest', opening: 'longest' },
    'taking up whichever thread is ready, shortest order, longest game first',
  ],
  [{ kind: 'processes' }, '4 masters, each one board at a time'],
  [
    { kind: 'hybrid', masters: 3, dispatch: 'shared', startupTime: 0.4 },
    '3 masters, each from board to board, shared dispatch, startup 400 ms',
  ],
];

test.each(told)('%j: %s', (strategy, words) => {
  expect(strategyLine(strategy)).toBe(words);
});

test('what is usual is not said', () => {
  expect(strategyLine({ kind: 'async', order: 'fifo', walkTime: 0 })).toBe('from board to board');
});

test('an open answer names no flag, since the site shows it too', () => {
  const trial = (number: number) => ({
    ...{ number, found: { value: 3000, low: 2900, high: 3100 }, holds: number < 37 },
    ...{ decided: false, replications: 400 },
  });
  const planned: Planned = {
    goal: { wanted: 'most', field: 'boards', from: 1, to: 100 },
    condition: 'makespan.p95 <= 50m',
    found: {
      ...{ at: trial(36), beside: trial(37), decided: false },
      ...{ surely: undefined, surelyNot: undefined },
    },
    ...{ outOfReach: undefined, unseen: 0, replications: 800, trials: [trial(36), trial(37)] },
  };
  expect(confidenceLine(planned)).toMatch(
    /^Too close to call at 95 %\. Best estimate: .*\. More replications decide more\.$/,
  );
});
