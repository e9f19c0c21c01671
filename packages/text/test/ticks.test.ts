import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roomyTicks, ticks, type Tick } from '../src/ticks.js';

const names = (list: readonly Tick[]) => list.map(({ name }) => name);

/** From a nanosecond to 200 years. */
const instant = fc.double({ min: -9, max: 9.8, noNaN: true }).map((power) => 10 ** power);
const start = fc.oneof(fc.constant(0), instant);
const most = fc.integer({ min: 1, max: 60 });

function law(check: (list: readonly Tick[], from: number, to: number, most: number) => void): void {
  fc.assert(
    fc.property(start, instant, most, (from, length, count) => {
      // A window far narrower than its distance from 0 is narrower than doubles can tell.
      fc.pre(length > from * 1e-6);
      check(ticks(from, from + length, count), from, from + length, count);
    }),
    { seed: 41, numRuns: 2000, maxSkipsPerRun: 100 },
  );
}

describe('the ticks of a window', () => {
  test('lie in it, evenly, and are no more than there may be', () => {
    law((list, from, to, count) => {
      expect(list.length).toBeLessThanOrEqual(count);
      const slack = to * 1e-8;
      for (const { at } of list) {
        expect(at).toBeGreaterThanOrEqual(from - slack);
        expect(at).toBeLessThanOrEqual(to + slack);
      }
      const steps = list.slice(1).map(({ at }, index) => at - list[index]!.at);
      for (const step of steps) expect(Math.abs(step - steps[0]!)).toBeLessThan(slack);
    });
  });

  test('are over a fifth of ten that there may be, unless that would cut seconds', () => {
    law((list, from, to, count) => {
      fc.pre(to - from < 1 || to - from >= count);
      expect(list.length).toBeGreaterThan(Math.min(count, 10) / 5 - 1);
    });
  });

  test('have each a name of its own', () => {
    law((list) => {
      expect(new Set(names(list)).size).toBe(list.length);
    });
  });
});

test('twelve hours are counted in hours', () => {
  expect(ticks(0, 43_200, 7)).toEqual([
    { at: 0, name: '0' },
    { at: 7200, name: '2 h' },
    { at: 14_400, name: '4 h' },
    { at: 21_600, name: '6 h' },
    { at: 28_800, name: '8 h' },
    { at: 36_000, name: '10 h' },
    { at: 43_200, name: '12 h' },
  ]);
});

test.each([
  [0, 0.4, 5, ['0', '0.1 s', '0.2 s', '0.3 s', '0.4 s']],
  [59, 61, 3, ['59 s', '1 min', '1 min 1']],
  [3590, 3620, 4, ['59 min 50', '1 h 0 min', '1 h 0 min 10', '1 h 0 min 20']],
  [3599.9, 3600.1, 3, ['59 min 59.9', '1 h 0 min', '1 h 0 min 0.1']],
  [3500, 7300, 5, ['1 h', '1 h 15', '1 h 30', '1 h 45', '2 h']],
  [0, 200_000, 3, ['0', '1 d', '2 d']],
])('from %d to %d s', (from, to, count, expected) => {
  expect(names(ticks(from, to, count))).toEqual(expected);
});

test('where no time passes there are none', () => {
  expect(ticks(0, 0, 5)).toEqual([]);
  expect(ticks(7, 5, 5)).toEqual([]);
});

test('those with room lie as near as the room allows for the longest name', () => {
  const asked: string[] = [];
  const list = roomyTicks(0, 3600, (step, name) => {
    asked.push(name);
    return step >= 1000;
  });
  expect(names(list)).toEqual(['0', '30 min', '1 h']);
  expect(asked.at(-1)).toBe('1 h');
});
