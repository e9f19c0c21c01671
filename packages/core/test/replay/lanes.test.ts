import { expect, test } from 'vitest';
import { lanes } from '../../src/replay/lanes.js';
import { replay } from '../../src/replay/replay.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import type { Games } from '../../src/scenario/scenario.js';

function lanesOf(games: Games, strategy: Strategy, masters: number) {
  const { result, events } = replay({ games }, strategy);
  return lanes(events, { masters, boards: games.length, end: result.makespan });
}

test('a blocking master stands at the board while its opponent thinks, and goes home after', () => {
  const { masters } = lanesOf([[[1, 2]], [[3, 4]]], { kind: 'processes', masters: 3 }, 3);
  expect(masters[0]).toEqual([
    { from: 0, to: 1, state: 'moving', board: 0 },
    { from: 1, to: 3, state: 'standing', board: 0 },
    { from: 3, to: 7, state: 'idle', board: undefined },
  ]);
  expect(masters[2]).toEqual([{ from: 0, to: 7, state: 'idle', board: undefined }]);
});

test('a board waits, is attended, thinks and is over', () => {
  const { boards } = lanesOf([[[2, 3]], [[1, 1]]], { kind: 'async' }, 1);
  expect(boards[1]).toEqual([
    { from: 0, to: 2, state: 'waiting' },
    { from: 2, to: 3, state: 'here' },
    { from: 3, to: 4, state: 'thinking' },
    { from: 4, to: 5, state: 'over' },
  ]);
});

test('a game beyond the limit is closed until another is over', () => {
  const { boards } = lanesOf([[[1, 1]], [[1, 1]]], { kind: 'async', openGames: 1 }, 1);
  expect(boards[1]![0]).toEqual({ from: 0, to: 2, state: 'closed' });
});

test('on a tour a master walks while the opponent thinks, then stands until the reply', () => {
  const games: Games = [[[1, 9], [1, 0]], [[1, 0]]]; // prettier-ignore
  const { masters } = lanesOf(games, { kind: 'async', order: 'tour', walkTime: 2 }, 1);
  expect(masters[0]!.map(({ state }) => state)).toEqual([
    'moving',
    'walking',
    'moving',
    'walking',
    'standing',
    'moving',
  ]);
});

test('a move that is paused puts the board back to waiting', () => {
  const { boards } = lanesOf([[[3, 0]], [[3, 0]]], { kind: 'threads', quantum: 2 }, 1);
  expect(boards[0]!.map(({ state }) => state)).toEqual(['here', 'waiting', 'here', 'over']);
});

test('who once stood at a board and left is not sent home when its game is over', () => {
  const games: Games = [[[2, 10], [2, 10]], [[5, 1], [5, 1], [30, 1]]]; // prettier-ignore
  const { masters } = lanesOf(games, { kind: 'async', order: 'tour' }, 1);
  expect(masters[0]!.at(-2)).toEqual({ from: 20, to: 50, state: 'moving', board: 1 });
});
