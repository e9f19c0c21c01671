import { expect, test } from 'vitest';
import { lanes } from '../../src/replay/lanes.js';
import { replay } from '../../src/replay/replay.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import type { Games, Workload } from '../../src/scenario/scenario.js';

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

function boardsOf(workload: Workload, strategy: Strategy) {
  const { result, events } = replay(workload, strategy);
  const size = { masters: 1, boards: workload.games.length, end: result.makespan };
  return lanes(events, size).boards.map((lane) =>
    lane.map(({ from, to, state }) => `${from}–${to} ${state}`),
  );
}

test('an opponent who comes later is at the door until the game opens', () => {
  const workload = { games: [[[4, 0]], [[1, 0]]], arrivals: [0, 2] } as const;
  expect(boardsOf(workload, { kind: 'async', openGames: 1 })).toEqual([
    ['0–4 here', '4–5 over'],
    ['0–2 closed', '2–4 arrived', '4–5 here'],
  ]);
});

test('a reply that may not begin yet is queued', () => {
  const workload = { games: [[[1, 5]], [[1, 2]]], replyLimit: 1 } as const;
  expect(boardsOf(workload, { kind: 'async' })).toEqual([
    ['0–1 here', '1–6 thinking', '6–8 over'],
    ['0–1 waiting', '1–2 here', '2–6 asked', '6–8 thinking'],
  ]);
});

test('where the opponent opens a board begins by thinking and ends with a move', () => {
  const workload = { games: [[[1, 2], [3, 4]]], opens: ['opponent'] } as const; // prettier-ignore
  expect(boardsOf(workload, { kind: 'async' })).toEqual([
    ['0–2 thinking', '2–3 here', '3–7 thinking', '7–10 here'],
  ]);
});

test('a master who blocks stands at the board while its reply is queued', () => {
  const workload = { games: [[[1, 3]], [[2, 3]]], replyLimit: 1 } as const;
  const { result, events } = replay(workload, { kind: 'processes', masters: 2 });
  const { masters } = lanes(events, { masters: 2, boards: 2, end: result.makespan });
  expect(masters[1]).toEqual([
    { from: 0, to: 2, state: 'moving', board: 1 },
    { from: 2, to: 7, state: 'standing', board: 1 },
  ]);
});
