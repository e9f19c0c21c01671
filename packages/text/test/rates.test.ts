import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rate, rates } from '../src/rates.js';

test.each([
  [0, '0 / s'],
  [15_234.4, '15\u202F234 / s'],
  [66.67, '66.7 / s'],
  [1, '1.00 / s'],
  [0.197, '11.8 / min'],
  [1 / 3600, '1.00 / h'],
  [2 / 86_400, '2.00 / day'],
  [1e-9, '0.0000864 / day'],
])('%d per second is %s', (perSecond, text) => {
  expect(rate(perSecond)).toBe(text);
});

/** From one move in 200 years to a move every nanosecond. */
const anyRate = fc.double({ min: 1.5e-10, max: 1e9, noNaN: true });

const SECONDS: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, day: 86_400 };

function readBack(text: string): number {
  const [number = '', unit = ''] = text.split(' / ');
  return Number(number.replaceAll('\u202F', '')) / SECONDS[unit]!;
}

test('every rate shows three significant digits', () => {
  fc.assert(
    fc.property(anyRate, (perSecond) => {
      const text = rate(perSecond);
      const digits = text.split(' / ')[0]!.replace(/^[0 .]+|[ .]/g, '');
      expect(digits.length).toBeGreaterThanOrEqual(3);
      expect(Math.abs(readBack(text) / perSecond - 1)).toBeLessThan(0.00501);
    }),
    { seed: 1 },
  );
});

test('rates beside each other have one unit, and none of them becomes 0', () => {
  fc.assert(
    fc.property(fc.array(anyRate, { minLength: 2, maxLength: 5 }), (all) => {
      const texts = rates(all);
      expect(new Set(texts.map((text) => text.split(' / ')[1])).size).toBe(1);
      for (const [index, text] of texts.entries()) {
        expect(Math.abs(readBack(text) / all[index]! - 1)).toBeLessThan(0.00501);
      }
    }),
    { seed: 2 },
  );
});
