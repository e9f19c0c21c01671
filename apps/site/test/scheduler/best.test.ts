import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf } from '../../src/lib/scheduler/figures.js';
import { BEST, SCHEDULED_HALL } from '../../src/lib/scheduler/hall.js';
import { rivalsOf } from '../../src/lib/scheduler/rivals.js';
import { readSchedule } from '../../src/lib/scheduler/written-schedule.js';
import { bestOfAll, leastLongestWait, leastMakespan } from './support/best.js';
import { roundHalls } from './support/halls.js';

const [fifo, ...others] = rivalsOf(SCHEDULED_HALL);

test('the search finds what trying every schedule finds', () => {
  fc.assert(
    fc.property(roundHalls(3, 2), (hall) => {
      expect({ makespan: leastMakespan(hall), longestWait: leastLongestWait(hall) }).toEqual(
        bestOfAll(hall),
      );
    }),
    { seed: 5, numRuns: 60 },
  );
});

test('no schedule of the hall is faster or fairer than the best that is told', () => {
  expect(leastMakespan(SCHEDULED_HALL, BEST.makespan)).toBe(BEST.makespan);
  expect(leastLongestWait(SCHEDULED_HALL)).toBe(BEST.longestWait);
});

test('the fastest schedule is not the fairest', () => {
  expect(leastLongestWait(SCHEDULED_HALL, BEST.makespan)).toBeGreaterThan(BEST.longestWait);
});

test('the longest ready first is neither, nor is any other order', () => {
  for (const { result } of [fifo!, ...others]) {
    expect(result.makespan).toBeGreaterThan(BEST.makespan);
    expect(result.waitTime.max).toBeGreaterThan(BEST.longestWait);
  }
});

test('a schedule may be faster and fairer than every order', () => {
  const { end, longestWait } = figuresOf(
    SCHEDULED_HALL,
    readSchedule('325412345142351', SCHEDULED_HALL),
  );
  for (const { result } of [fifo!, ...others]) {
    expect(end).toBeLessThan(result.makespan);
    expect(longestWait).toBeLessThan(result.waitTime.max);
  }
});

test('nobody has to choose more than 24 times', () => {
  for (const { play } of [fifo!, ...others]) expect(play.turns.length).toBeLessThanOrEqual(24);
});

test('whoever never lets a ready board stand may still be slower than the longest ready first', () => {
  const { isOver, end, passedOver } = figuresOf(SCHEDULED_HALL, readSchedule(SLOW, SCHEDULED_HALL));
  expect({ isOver, passedOver }).toEqual({ isOver: true, passedOver: 0 });
  expect(end).toBeGreaterThan(fifo!.result.makespan);
});

/** The longest move first, then whoever is ready and replies soon. */
const SLOW = '541424531252133';
