import { expect, test } from 'vitest';
import type { TimeDistribution } from '../../src/distribution/distribution.js';
import { tailOf, timeMoments } from '../../src/distribution/families.js';
import { normalBeyond, normalDensity, normalExcess } from '../../src/distribution/normal-parts.js';
import { cvOf, withCv } from '../../src/distribution/spread-time.js';
import { meanSlices } from '../../src/theory/slices.js';

/** Midpoints of 200,000 steps. */
function integral(of: (x: number) => number, from: number, to: number): number {
  const step = (to - from) / 200_000;
  let sum = 0;
  for (let x = from + step / 2; x < to; x += step) sum += of(x);
  return sum * step;
}

test('the tail and the excess of the normal distribution are those of tables', () => {
  // Abramowitz & Stegun (1964), tables 26.1 and 26.2.
  expect(normalDensity(1)).toBeCloseTo(0.241_970_724_519_143, 14);
  expect(normalBeyond(0)).toBe(0.5);
  expect(normalBeyond(1)).toBeCloseTo(0.158_655_253_931_457, 14);
  expect(normalBeyond(5) / 2.866_515_718_791_94e-7).toBeCloseTo(1, 12);
  expect(normalExcess(0)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 14);
  for (const z of [2.999_999, 3]) expect(normalBeyond(z)).toBeCloseTo(0.001_349_898, 8);
});

test.each([
  [5, 1],
  [5, 4],
  [1, 8],
])('of a normal time of mean %d and sd %d the tail sums up to the moments', (mean, sd) => {
  const time: TimeDistribution = { family: 'normal', mean, sd };
  const { beyond, excess } = tailOf(time)!;
  const end = mean + 9 * sd;
  const moments = timeMoments(time);
  expect(integral(beyond, 0, end)).toBeCloseTo(moments.mean, 7);
  expect(excess(0)).toBeCloseTo(moments.mean, 10);
  const square = integral((t) => 2 * t * beyond(t), 0, end);
  expect(square - moments.mean ** 2).toBeCloseTo(moments.variance, 6);
  expect(excess(mean)).toBeCloseTo(integral(beyond, mean, end), 7);
});

test('a normal time can be spread up to what half of it at 0 gives', () => {
  const time: TimeDistribution = { family: 'normal', mean: 7, sd: 1 };
  for (const cv of [0.05, 0.3, 1, 1.4]) {
    const spread = withCv(time, cv);
    expect(cvOf(spread) / cv).toBeCloseTo(1, 2);
    expect(timeMoments(spread).mean).toBeCloseTo(7, 9);
  }
  expect(cvOf(withCv(time, 5))).toBeCloseTo(Math.sqrt(Math.PI - 1), 2);
});

test('a move that takes no time is one slice', () => {
  const half: TimeDistribution = { family: 'normal', mean: 1e-9, sd: 1 };
  // One slice whatever is drawn, and others of P(Z > 1), P(Z > 2), …
  const others = [1, 2, 3, 4, 5, 6, 7].reduce((sum, k) => sum + normalBeyond(k), 0);
  expect(meanSlices(half, 1_000_000_000n)).toBeCloseTo(1 + others, 8);
});
