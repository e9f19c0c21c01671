import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf } from '../../src/lib/chart/box.js';
import { planFrame } from '../../src/lib/outcome/plan-frame.js';
import { trialLabels } from '../../src/lib/outcome/trial-labels.js';
import { planned } from './documents.js';

const box = boxOf(343, 320, { left: 60, right: 84, top: 34, bottom: 56 });
const place = fc.record({
  x: fc.double({ min: box.left + 14, max: box.right - 14, noNaN: true }),
  y: fc.double({ min: box.top, max: box.bottom, noNaN: true }),
});

test('names of numbers cover neither each other, nor a number, nor the limit', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 14 }), place, (points, { y: limit }) => {
      const called = points.slice(0, 4).map((at, index) => ({ ...at, name: `${index}7 boards` }));
      const areas = trialLabels(called, { box, points, limit }).map(({ x, y, name }) => {
        const half = name.length * 3.5;
        return { left: x - half, right: x + half, top: y - 11, bottom: y + 3 };
      });
      for (const [index, { left, right, top, bottom }] of areas.entries()) {
        expect(top > limit || bottom < limit).toBe(true);
        expect(left >= box.left && right <= box.right).toBe(true);
        for (const { x, y } of points)
          expect(x < left || x > right || y < top || y > bottom).toBe(true);
        for (const other of areas.slice(index + 1)) {
          const isApart = other.left >= right || other.right <= left;
          expect(isApart || other.top >= bottom || other.bottom <= top).toBe(true);
        }
      }
    }),
    { seed: 15 },
  );
});

test('a name with room is beside its number; where there is none, the first is kept', () => {
  const alone = { x: 120, y: 100 };
  const [label] = trialLabels([{ ...alone, name: '36 boards' }], {
    ...{ box, points: [alone], limit: 250 },
  });
  expect(Math.hypot(label!.x - alone.x, label!.y - alone.y)).toBeLessThan(60);
  const close = Array.from({ length: 6 }, (_, index) => ({ x: 110 + 3 * index, y: 100 - index }));
  const called = close.slice(2, 5).map((at, index) => ({ ...at, name: `3${index} boards` }));
  const shown = trialLabels(called, { box, points: close, limit: 98 }).map(({ name }) => name);
  expect(shown).toContain('30 boards');
});

test('what is out of reach has room on the side where it is, and every number is within', async () => {
  const document = await planned('masters=1..4', 'makespan.p95 <= 10m');
  const beyond = { from: 5, to: 20, bound: 'theory' };
  for (const width of [343, 900]) {
    const high = planFrame({ ...document, outOfReach: beyond }, 600, width);
    const [from, to] = high.outOfReach!;
    expect(to).toBe(high.box.right);
    expect(to - from).toBeGreaterThan(20);
    for (const { number } of document.trials) {
      expect(high.x(number)).toBeGreaterThanOrEqual(high.box.left + 12);
      expect(high.x(number)).toBeLessThanOrEqual(from);
    }
  }
});
