import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from '../../src/lib/chart/spread-labels.js';
import { twoLines } from '../../src/lib/chart/two-lines.js';

const label = fc.record({
  at: fc.double({ min: 0, max: 300, noNaN: true }),
  height: fc.constantFrom(20, 40),
});

test('labels cover neither each other nor what is above and below', () => {
  fc.assert(
    fc.property(fc.array(label, { maxLength: 5 }), (labels) => {
      const middles = spreadLabels(labels, 0, 300);
      const boxes = labels
        .map(({ height }, index) => ({ top: middles[index]! - height / 2, height }))
        .sort((a, b) => a.top - b.top);
      let edge = 0;
      for (const { top, height } of boxes) {
        expect(top).toBeGreaterThanOrEqual(edge - 1e-9);
        edge = top + height;
      }
      expect(edge).toBeLessThanOrEqual(300 + 1e-9);
    }),
    { seed: 1 },
  );
});

test('labels with room stay where their lines end', () => {
  const labels = [
    { at: 200, height: 40 },
    { at: 50, height: 20 },
  ];
  expect(spreadLabels(labels, 0, 300)).toEqual([200, 50]);
});

test('a long name is broken after its comma, or near its middle', () => {
  expect(twoLines('Table to table', 16)).toEqual(['Table to table']);
  expect(twoLines('One board at a time', 16)).toEqual(['One board', 'at a time']);
  expect(twoLines('4 masters, table to table', 16)).toEqual(['4 masters,', 'table to table']);
});
