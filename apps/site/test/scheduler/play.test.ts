import { toNanoseconds, toSeconds, type Nanoseconds } from '@simul/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf } from '../../src/lib/scheduler/figures.js';
import { SCHEDULED_HALL } from '../../src/lib/scheduler/hall.js';
import { scheduleLanes, scheduledAt } from '../../src/lib/scheduler/lanes.js';
import { isService, mayChoose, type PlayedTurns } from '../../src/lib/scheduler/play.js';
import { rivalsOf } from '../../src/lib/scheduler/rivals.js';
import { readSchedule, writeSchedule } from '../../src/lib/scheduler/written-schedule.js';
import { halls } from './support/halls.js';

const RUNS = { seed: 5, numRuns: 400 };

test('who copies what an order does comes to what the core makes of it, to the nanosecond', () => {
  fc.assert(
    fc.property(halls(6, 5), (hall) => {
      for (const { play, result } of rivalsOf(hall)) {
        const waits = waitsOf(play);
        const figures = figuresOf(hall, play);
        expect(play.moment.readyAt.map(toSeconds)).toEqual(result.gameEnds);
        expect(figures).toMatchObject({
          isOver: true,
          end: result.makespan,
          longestWait: result.waitTime.max,
          meanWait: result.waitTime.mean,
          walkingTime: result.walkingTime,
        });
        expect(toSeconds(waits.reduce((a, b) => a + b, 0n))).toBe(result.waitTime.total);
        expect(waits).toHaveLength(result.moves);
        expect(toSeconds(play.moment.now)).toBe(result.released);
      }
    }),
    RUNS,
  );
});

function waitsOf({ turns }: PlayedTurns): readonly Nanoseconds[] {
  return turns.filter(isService).map(({ begins, readyAt }) => begins - readyAt);
}

test('whose walk is over before the reply waits at the board, and its round waits for nothing', () => {
  const hall = {
    games: [
      [
        [1, 10],
        [1, 1],
      ],
      [[2, 0]],
    ] as const,
    walkTime: 3,
  };
  const { turns, moment } = readSchedule('121', hall);
  expect(turns.at(-1)).toEqual({
    choice: 0,
    at: toNanoseconds(6),
    arrives: toNanoseconds(9),
    readyAt: toNanoseconds(11),
    begins: toNanoseconds(11),
    ends: toNanoseconds(12),
    repliedAt: toNanoseconds(13),
    passesOver: false,
  });
  expect(moment.moves).toEqual([2, 1]);
});

test('she may stay only while a move is to come and none is ready', () => {
  const hall = {
    games: [
      [
        [1, 5],
        [1, 1],
      ],
      [[1, 1]],
    ] as const,
    walkTime: 0,
  };
  const may = (text: string) => mayChoose(hall, readSchedule(text, hall).moment, 'stay');
  expect(['', '1', '12', '12s', '12s1'].map(may)).toEqual([false, false, true, false, false]);
});

test('what waits is told while it waits: the longest wait never grows when its move begins', () => {
  const { longestWait, longestBoard } = figuresOf(
    SCHEDULED_HALL,
    readSchedule('1', SCHEDULED_HALL),
  );
  expect({ longestWait, longestBoard }).toEqual({ longestWait: 14, longestBoard: 1 });
});

test('to pass a ready board over is counted', () => {
  const counts = ['14', '144', '145', '1455'].map(
    (text) => figuresOf(SCHEDULED_HALL, readSchedule(text, SCHEDULED_HALL)).passedOver,
  );
  expect(counts).toEqual([0, 1, 0, 1]);
});

test('lanes have no gaps, she is where a board has her, and waiting adds up to the waits', () => {
  fc.assert(
    fc.property(halls(6, 4), (hall) => {
      for (const { play } of rivalsOf(hall)) {
        const { master, boards } = scheduleLanes(hall, play);
        for (const lane of [master, ...boards]) {
          expect(lane.map(({ from }) => from)).toEqual(
            [0, ...lane.map(({ to }) => to)].slice(0, -1),
          );
          expect(lane.at(-1)!.to).toBe(Infinity);
        }
        for (const { from, to, board } of master.filter(({ state }) => state === 'moving')) {
          const { state } = scheduledAt(boards[board!]!, (from + to) / 2);
          expect(state).toBe('here');
        }
        const waiting = boards.flat().filter(({ state }) => state === 'waiting');
        const total = waiting.reduce((all, { from, to }) => all + to - from, 0);
        expect(total).toBeCloseTo(toSeconds(waitsOf(play).reduce((a, b) => a + b, 0n)), 6);
      }
    }),
    { ...RUNS, numRuns: 100 },
  );
});

test('a schedule is read with commas as without', () => {
  expect(readSchedule('3,2,5', SCHEDULED_HALL)).toEqual(readSchedule('325', SCHEDULED_HALL));
});

test('a schedule survives its link', () => {
  for (const { play } of rivalsOf(SCHEDULED_HALL)) {
    const written = writeSchedule(play.turns.map(({ choice }) => choice));
    expect(readSchedule(written, SCHEDULED_HALL)).toEqual(play);
  }
  expect(writeSchedule([2, 'stay', 0])).toBe('3s1');
});

test.each(['6', '0', 'x', '1111', 's', '1 2', '٣'])('%j is no schedule of the hall', (text) => {
  expect(() => readSchedule(text, SCHEDULED_HALL)).toThrow(
    /^schedule: found .+ as choice \d, wanted a board from 1 to 5 with a move to come, or s to stay/,
  );
});
