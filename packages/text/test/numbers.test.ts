import { describe, expect, test } from 'vitest';
import { clock, spoken, wallClock } from '../src/clock.js';
import { percent, roughTimes, time, times } from '../src/numbers.js';

describe('times of one column', () => {
  test('have the decimals that the finest of them needs, and no more than three', () => {
    expect(times([43_200, 3900.6])).toEqual(['43\u202F200.0 s', '3\u202F900.6 s']);
    expect(times([43_200, 3655])).toEqual(['43\u202F200 s', '3\u202F655 s']);
    expect(times([1 / 3])).toEqual(['333.333 ms']);
  });

  test('have the unit that the longest of them fills', () => {
    expect(times([2, 0.25])).toEqual(['2.00 s', '0.25 s']);
    expect(times([0.25, 0.001])).toEqual(['250 ms', '1 ms']);
    expect(time(4e-6)).toBe('4 µs');
    expect(time(7e-9)).toBe('7 ns');
  });

  test('say nothing as nothing', () => {
    expect(times([0, 2.5])).toEqual(['0 s', '2.5 s']);
    expect(time(0)).toBe('0 s');
  });

  test('that are not exact have five digits', () => {
    expect(roughTimes([3945.812_345])).toEqual(['3\u202F945.8 s']);
    expect(roughTimes([59.123_456])).toEqual(['59.123 s']);
    expect(roughTimes([1_234_567.8])).toEqual(['1\u202F234\u202F568 s']);
  });
});

describe('a time as a person says it', () => {
  test.each([
    [43_200, '12 h'],
    [3600, '1 h'],
    [3655, '1 h 0 min 55 s'],
    [1825, '30 min 25 s'],
    [60, '1 min'],
    [86_400, '1 d'],
    [277_500, '3 d 5 h 5 min'],
    [3599.6, '1 h'],
  ])('%d s', (seconds, words) => {
    expect(clock(seconds)).toBe(words);
  });

  test('is left out below a minute, or is its seconds', () => {
    expect(clock(59.9)).toBeUndefined();
    expect(spoken(55)).toBe('55 s');
    expect(spoken(3600)).toBe('1 h');
  });
});

test('a wall clock shows hours, minutes and whole seconds', () => {
  expect(wallClock(2105.9)).toBe('0:35:05');
  expect(wallClock(43_200)).toBe('12:00:00');
});

test('a percentage has one decimal', () => {
  expect(percent(0.0833)).toBe('8.3 %');
});
