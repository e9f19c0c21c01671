import { expect, test } from 'vitest';
import { Pace } from '../../src/lib/runner/pace.js';

/** When something is said that takes so long, if anybody looks every millisecond. */
function saidAt(cost: number, until: number): readonly number[] {
  const pace = new Pace();
  const said: number[] = [];
  for (let now = 0; now < until; now++) {
    if (!pace.isDue(now)) continue;
    said.push(now);
    pace.said(now, now + cost);
    now += cost;
  }
  return said;
}

test('what is known is said at once, and then four times a second where that is cheap', () => {
  const said = saidAt(1, 10_000);
  expect(said[0]).toBe(0);
  expect(said.length).toBeGreaterThan(38);
  expect(said.length).toBeLessThan(42);
});

test.each([15, 50, 200])('saying what takes %d ms takes some 3 % of the time', (cost) => {
  const spent = saidAt(cost, 100_000).length * cost;
  expect(spent).toBeGreaterThan(2_800);
  expect(spent).toBeLessThan(3_060 + 2 * cost);
});

test('much is said in the beginning, when it matters most', () => {
  expect(saidAt(20, 1_000).length).toBeGreaterThanOrEqual(4);
});
