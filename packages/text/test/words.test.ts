import type { Strategy } from '@simul/core';
import { expect, test } from 'vitest';
import { inWords } from '../src/words.js';

const told: readonly (readonly [Strategy, string])[] = [
  [{ kind: 'sync' }, 'one board at a time'],
  [{ kind: 'async', openGames: 5 }, 'from board to board, 5 open games at most'],
  [{ kind: 'async', order: 'tour', walkTime: 1 }, 'from board to board, tour order, walk 1 s'],
  [{ kind: 'threads', quantum: 2 }, 'taking up whichever thread is ready, quantum 2 s'],
  [{ kind: 'processes' }, '4 masters, each one board at a time'],
  [
    { kind: 'hybrid', masters: 3, dispatch: 'shared', startupTime: 0.4 },
    '3 masters, each from board to board, shared dispatch, startup 400 ms',
  ],
];

test.each(told)('%j: %s', (strategy, words) => {
  expect(inWords(strategy)).toBe(words);
});

test('what is usual is not said', () => {
  expect(inWords({ kind: 'async', order: 'fifo', walkTime: 0 })).toBe('from board to board');
});
