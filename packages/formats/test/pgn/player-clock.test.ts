import { describe, expect, test } from 'vitest';
import { PlayerClock } from '../../src/pgn/player-clock.js';
import { parseTimeControl } from '../../src/pgn/time-control.js';

const SECOND = 1_000_000_000n;

/** The times of one player's moves, in seconds, from what the clock shows after each. */
function times(control: string, clocks: readonly (number | undefined)[]): (number | undefined)[] {
  const clock = new PlayerClock(parseTimeControl(control) ?? []);
  return clocks.map((left) => {
    const time = clock.move(left === undefined ? undefined : { clock: BigInt(left) * SECOND });
    return time === undefined ? undefined : Number(time / SECOND);
  });
}

describe('a move took what was left before, plus the increment, less what is left', () => {
  test('without an increment', () => {
    expect(times('600', [590, 585, 585])).toEqual([10, 5, 0]);
  });

  test('with one', () => {
    expect(times('300+8', [303, 306, 300])).toEqual([5, 5, 14]);
  });
});

test('a first clock that still shows the base time was not running', () => {
  expect(times('300+8', [300, 304])).toEqual([0, 4]);
});

test('later the same reading is a move as long as the increment', () => {
  expect(times('300+8', [300, 300])).toEqual([0, 8]);
});

test('without a time control the first move has no time, and nothing is added', () => {
  expect(times('', [290, 285])).toEqual([undefined, 5]);
});

test('a missing clock costs its own move and the next', () => {
  expect(times('600', [590, undefined, 570, 560])).toEqual([10, undefined, undefined, 10]);
});

test('time gained beyond the increment is counted and taken for nothing', () => {
  const clock = new PlayerClock(parseTimeControl('60+1') ?? []);
  expect(clock.move({ clock: 62n * SECOND })).toBe(0n);
  expect(clock.move({ clock: 64n * SECOND })).toBe(0n);
  expect(clock.move({ clock: 60n * SECOND })).toBe(5n * SECOND);
  expect(clock.gains).toBe(2);
});

describe('a new period', () => {
  test('adds its time where the clock shows it', () => {
    expect(times('2/100:50', [90, 120, 110])).toEqual([10, 20, 10]);
  });

  test('or where the clock shows it later', () => {
    expect(times('2/100:50', [90, 20, 5, 45])).toEqual([10, 70, 15, 10]);
  });

  test('brings its own increment', () => {
    expect(times('1/100:50+7', [90, 140, 147])).toEqual([10, 7, 0]);
  });

  test('comes again when it is the last and counts moves', () => {
    expect(times('2/100', [90, 180, 170, 260, 250])).toEqual([10, 10, 10, 10, 10]);
  });
});

test('an elapsed time is taken as it is, and the clock beside it goes on', () => {
  const clock = new PlayerClock(parseTimeControl('60') ?? []);
  expect(clock.move({ elapsed: 3n * SECOND, clock: 50n * SECOND })).toBe(3n * SECOND);
  expect(clock.move({ clock: 45n * SECOND })).toBe(5n * SECOND);
});
