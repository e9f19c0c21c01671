import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardsAxis } from '../../src/lib/curve/boards-axis.js';

const wanted = fc.record({
  own: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 10_000_000 })),
  saturations: fc.array(fc.double({ min: 1, max: 1e5, noNaN: true }), { maxLength: 5 }),
  effort: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 10_000_000 })),
});

test('numbers of boards ascend from 1 to the end of the axis', () => {
  fc.assert(
    fc.property(wanted, (each) => {
      const { played, end } = boardsAxis(each);
      if (played.length === 0) return;
      expect(played[0]).toBe(1);
      expect(played.at(-1)).toBe(end);
      expect(played).toEqual([...new Set(played)].sort((a, b) => a - b));
    }),
    { seed: 1 },
  );
});

test('no more is played than in a moment', () => {
  fc.assert(
    fc.property(wanted, (each) => {
      const { played } = boardsAxis(each);
      const boards = played.reduce((sum, each) => sum + each, 0);
      expect(boards * each.effort).toBeLessThanOrEqual(3_000_000);
    }),
    { seed: 2 },
  );
});

test('an axis that is not cut has room to move the boards and the saturation points', () => {
  fc.assert(
    fc.property(wanted, (each) => {
      const { played, end, isCut } = boardsAxis(each);
      if (isCut) return;
      const { own, saturations } = each;
      const points = saturations.map((boards) => Math.min(3 * boards, 4096));
      expect(end).toBeGreaterThanOrEqual(Math.min(10_000_000, Math.max(24, 2 * own, ...points)));
      const near = [own, ...saturations.map(Math.ceil)].filter((boards) => boards <= end);
      expect(played).toEqual(expect.arrayContaining(near));
    }),
    { seed: 3 },
  );
});

test('the reference is played at every number of boards to twice its own', () => {
  const { played, end, isCut } = boardsAxis({ own: 24, saturations: [12], effort: 60 });
  expect({ count: played.length, end, isCut }).toEqual({ count: 48, end: 48, isCut: false });
});
