import { beforeAll, describe, expect, test } from 'vitest';
import { compileProbe, type Probe } from '../support/probe.js';

let probe: Probe['real'];

beforeAll(async () => {
  ({ real: probe } = await compileProbe(`
    export { log, log1p } from './math/log';
    export { exp, pow } from './math/exp';
    export { logGamma } from './math/log-gamma';
    export { normalQuantile } from './math/normal-quantile';
  `));
});

/** The distance to the next double. */
function ulp(x: number): number {
  return 2 ** Math.max(Math.floor(Math.log2(Math.abs(x))) - 52, -1074);
}

/** Evenly spread, without chance. */
function* points(low: number, high: number, count = 20_000): Generator<number> {
  for (let i = 0; i <= count; i++) yield low + ((high - low) * i) / count;
}

/** The greatest error over some points, in units in the last place of the host's answer. */
function worst(
  xs: Iterable<number>,
  ours: (x: number) => number,
  reference: (x: number) => number,
): number {
  let most = 0;
  for (const x of xs) {
    const expected = reference(x);
    if (expected !== 0) most = Math.max(most, Math.abs(ours(x) - expected) / ulp(expected));
  }
  return most;
}

describe('log and exp are within two units in the last place of the host’s', () => {
  test('log over all magnitudes', () => {
    const xs = Array.from(points(-307, 308), (power) => 10 ** power);
    expect(worst(xs, probe['log']!, Math.log)).toBeLessThanOrEqual(2);
  });

  test('log near 1 and on (0, 1)', () => {
    expect(worst(points(0.5, 2), probe['log']!, Math.log)).toBeLessThanOrEqual(2);
    expect(worst(points(1 - 2 ** -40, 1 + 2 ** -40), probe['log']!, Math.log)).toBeLessThanOrEqual(
      2,
    );
    expect(worst(points(2 ** -53, 1 - 2 ** -53), probe['log']!, Math.log)).toBeLessThanOrEqual(2);
  });

  test('log1p near 0 and far from it', () => {
    const xs = Array.from(points(-20, 4), (power) => 10 ** power);
    expect(worst(xs, probe['log1p']!, Math.log1p)).toBeLessThanOrEqual(3);
    expect(worst(points(-0.999, -1e-12), probe['log1p']!, Math.log1p)).toBeLessThanOrEqual(3);
  });

  test('exp', () => {
    expect(worst(points(-708, 708), probe['exp']!, Math.exp)).toBeLessThanOrEqual(2);
    expect(worst(points(-1, 1), probe['exp']!, Math.exp)).toBeLessThanOrEqual(2);
  });

  test('exp ends in 0 and in infinity', () => {
    expect(probe['exp']!(0)).toBe(1);
    expect(probe['exp']!(-709)).toBe(0);
    expect(probe['exp']!(-Infinity)).toBe(0);
    expect(probe['exp']!(709)).toBe(Infinity);
    expect(probe['exp']!(Infinity)).toBe(Infinity);
  });

  test('pow to a few units for each e-fold', () => {
    for (const y of [-2.5, -0.4, 0.01, 1.25, 8]) {
      const ours = (x: number) => probe['pow']!(x, y);
      const most = 2 + 2 * Math.abs(y) * Math.log(1000);
      expect(worst(points(1e-3, 1000), ours, (x) => x ** y)).toBeLessThanOrEqual(most);
    }
  });
});

describe('the logarithm of the gamma function', () => {
  test('is that of factorials', () => {
    for (let n = 1, factorial = 1; n <= 100; factorial *= n, n++) {
      expect(probe['logGamma']!(n)).toBeCloseTo(Math.log(factorial), 11);
    }
  });

  // NIST Handbook of Mathematical Functions, 5.4.6 (Γ(½) = √π) and table 5.4.1 (the least value);
  // Γ(¼) from OEIS A068466.
  test.each([
    [1.5, Math.sqrt(Math.PI) / 2],
    [2.5, (3 * Math.sqrt(Math.PI)) / 4],
    [1.25, 3.625609908221908311930685155867672 / 4],
    [1.461632144968362, 0.8856031944108887],
  ])('at %f', (x, gamma) => {
    expect(probe['logGamma']!(x)).toBeCloseTo(Math.log(gamma), 13);
  });
});

describe('the normal quantile', () => {
  // Wichura 1988, printed there for checking.
  test.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798408],
  ])('of %f is the one that is published', (p, z) => {
    expect(probe['normalQuantile']!(p) / z).toBeCloseTo(1, 14);
  });

  test('is odd about one half', () => {
    for (const p of [2 ** -53, 2 ** -30, 0.01, 0.07, 0.25, 0.5]) {
      expect(probe['normalQuantile']!(1 - p)).toBeCloseTo(-probe['normalQuantile']!(p), 12);
    }
  });

  test('grows with the probability, also where its three pieces meet', () => {
    const seams = [0.075, 0.925, Math.exp(-25)].flatMap((p) => [...points(p * 0.9999, p * 1.0001)]);
    const ps = [...points(1e-4, 1 - 1e-4), ...seams].sort((a, b) => a - b);
    const quantiles = ps.map((p) => probe['normalQuantile']!(p));
    const falls = quantiles.filter((z, i) => i > 0 && z < quantiles[i - 1]!);
    expect(falls).toEqual([]);
  });
});
