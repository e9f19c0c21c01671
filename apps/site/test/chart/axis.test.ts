import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spaced, thinned } from '../../src/lib/chart/mark.js';
import { ticksOf } from '../../src/lib/chart/unit.js';

const span = fc
  .tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: -4, max: 6, noNaN: true }))
  .map(([low, power]) => [low, low + 10 ** power] as const);

test('ticks lie between their limits, ascend, and are few', () => {
  fc.assert(
    fc.property(
      span,
      fc.constantFrom('time' as const, 'share' as const, 'count' as const),
      (limits, unit) => {
        const at = ticksOf(unit, limits, 6, false).map((tick) => tick.at);
        const slack = (limits[1] - limits[0]) * 1e-6 + limits[1] * 1e-8;
        for (const each of at) {
          expect(each >= limits[0] - slack && each <= limits[1] + slack).toBe(true);
        }
        expect(at).toEqual([...at].sort((a, b) => a - b));
        expect(at.length).toBeLessThanOrEqual(7);
      },
    ),
    { seed: 1 },
  );
});

test('counts are marked at whole numbers, shares in percent', () => {
  expect(ticksOf('count', [0, 3], 8, false).map(({ name }) => name)).toEqual(['0', '1', '2', '3']);
  expect(ticksOf('share', [0, 0.05], 5, false).map(({ name }) => name)).toEqual([
    ...['0 %', '1 %', '2 %', '3 %', '4 %', '5 %'],
  ]);
});

test('names under an axis never cover each other', () => {
  const places = fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { maxLength: 60 });
  fc.assert(
    fc.property(places, fc.constantFrom(thinned, spaced), (all, choose) => {
      const marks = all
        .sort((a, b) => a - b)
        .map((place, index) => ({ place, name: `${index} s` }));
      const kept = [...choose(marks)].sort((a, b) => a.place - b.place);
      expect(kept.length > 0).toBe(marks.length > 0);
      for (const [index, { place }] of kept.entries()) {
        if (index > 0) expect(place - kept[index - 1]!.place).toBeGreaterThan(20);
      }
    }),
    { seed: 2 },
  );
});

test('rates on an axis are written with their unit', () => {
  const names = ticksOf('rate', [0, 4], 4, false).map(({ name }) => name);
  expect(names.every((name) => name.endsWith('/ s'))).toBe(true);
  expect(names.length).toBeGreaterThan(2);
});
