import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeLabels, type MarkedLine } from '../../src/lib/outcome/time-labels.js';

/** How many names are crossed by a line that comes from a higher row. */
function crossed(lines: readonly MarkedLine[], end: number): number {
  const labels = timeLabels(lines, end);
  return lines.filter((line, index) => {
    const { row, from } = labels[index]!;
    return lines.some(
      ({ at }, other) => labels[other]!.row > row && at > from - 3 && at < from + line.width,
    );
  }).length;
}

test('the names of the lab as it is opened are crossed by no line, be it wide or narrow', () => {
  const widths = [130, 118, 167, 180];
  const wide = [287, 291, 405, 185].map((at, index) => ({ at, width: widths[index]! }));
  const narrow = [167, 169, 223, 118].map((at, index) => ({ at, width: widths[index]! }));
  expect(crossed(wide, 623)).toBe(0);
  expect(crossed(narrow, 343)).toBe(0);
});

test('every name has a row of its own, is within the picture, and none is crossed if there is room', () => {
  const line = fc.record({ at: fc.integer({ min: 0, max: 600 }), width: fc.constant(150) });
  const lines = fc.uniqueArray(line, { minLength: 1, maxLength: 6, selector: ({ at }) => at });
  fc.assert(
    fc.property(lines, (all) => {
      const labels = timeLabels(all, 600);
      expect(new Set(labels.map(({ row }) => row)).size).toBe(all.length);
      for (const { from } of labels) expect(from >= 0 && from + 150 <= 600).toBe(true);
      expect(crossed(all, 760)).toBe(0);
    }),
    { seed: 5 },
  );
});
