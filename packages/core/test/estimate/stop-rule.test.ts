import { expect, test } from 'vitest';
import { Sample } from '../../src/estimate/sample.js';
import { relativeHalfWidth, StopRule, watchedIn } from '../../src/estimate/stop-rule.js';
import type { Statistic } from '../../src/estimate/target.js';

/** The number of values of `valueAt` after which a rule stops. */
function stopOf(
  statistic: Statistic,
  relative: number,
  valueAt: (index: number) => number,
): number {
  const sample = new Sample(Infinity, 0);
  const rule = new StopRule({ quantity: 'makespan', statistic }, relative);
  for (const look of rule.looks()) {
    const from = sample.count;
    sample.add(Float64Array.from({ length: look - from }, (_, index) => valueAt(from + index)));
    rule.consider(watchedIn(sample, statistic));
    if (rule.isMet || look > 1_000_000) break;
  }
  return sample.count;
}

test.each([
  ['mean', 320],
  ['p50', 320],
  ['p5', 2500],
  ['p95', 2500],
  ['p99', 12_500],
] as const)('even what is certain of the %s is looked at twice, at %i last', (statistic, stop) => {
  expect(stopOf(statistic, 0.01, () => 60)).toBe(stop);
});

test('one check that succeeds by chance does not stop the simulation', () => {
  const wide = (index: number) => (index % 2 === 0 ? 0 : 120);
  const lucky = stopOf('mean', 0.01, (index) => (index < 256 ? 60 : wide(index)));
  expect(lucky).toBeGreaterThan(320);
});

/** Of 50 and 70 in turn the mean's half width is 1.96 · 10 / √n; a share of 60 / 101 takes 1 089. */
test('it stops at the second check at which half the width is at most γ/(1 + γ)', () => {
  const stop = stopOf('mean', 0.01, (index) => (index % 2 === 0 ? 50 : 70));
  expect(stop).toBe(1525);
});

test("a mean of very skewed values needs as many as Cochran's rule requires", () => {
  const rare = (index: number) => (index % 500 === 0 ? 1 : 0);
  expect(stopOf('mean', 0.99, rare)).toBeGreaterThan(25 * 498);
});

test('the relative precision of 0 is undefined, unless all values are 0', () => {
  expect(relativeHalfWidth({ value: 0, low: -1, high: 1 })).toBeNull();
  expect(relativeHalfWidth({ value: 0, low: 0, high: 0 })).toBe(0);
  expect(relativeHalfWidth({ value: 7, low: null, high: 8 })).toBeNull();
  expect(relativeHalfWidth({ value: -10, low: -12, high: -8 })).toBe(0.2);
});
