import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimeDistribution } from '../../src/distribution/distribution.js';
import { tailOf } from '../../src/distribution/families.js';
import { formatTimeDistribution } from '../../src/distribution/format-distribution.js';
import { lognormalBy, weibullBy } from '../../src/distribution/percentiles.js';
import { timeDistribution } from '../../src/distribution/read-distribution.js';
import { times } from '../support/times.js';

const field = timeDistribution('a time', undefined);
const read = (written: unknown): TimeDistribution => field.read(written, 'moveTime');

function complaintOf(written: unknown): string {
  try {
    read(written);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no complaint';
}

test.each([
  'normal(55s, sd=5s)',
  'mix(90%: exp(10ms), 10%: exp(500ms))',
  'mix(50%: 5s, 50%: [1, 2.5])',
  'mix(99.9%: lognormal(80ms, cv=0.6), 0.1%: normal(2s, sd=100ms))',
  'mix(1e-7%: 5s, 99.9999999%: uniform(1s, 2s))',
])('%s is written so again', (written) => {
  expect(formatTimeDistribution(read(written))).toBe(written);
});

test('every time is written so that reading it gives the same bits', () => {
  fc.assert(
    fc.property(times, (time) => {
      const written = formatTimeDistribution(time);
      const once = read(written);
      expect(read(formatTimeDistribution(once))).toEqual(once);
      if (time.family !== 'mix' || once.family !== 'mix') return;
      expect(once.parts.map(({ share }) => share)).toEqual(time.parts.map(({ share }) => share));
    }),
    { seed: 13 },
  );
});

test('shares are per cent or numbers, and parts are any time but a mixture', () => {
  expect(read('mix(0.5: 5, 30%: [1s, 2], 20% : gamma(1s, cv=0.5))')).toEqual({
    family: 'mix',
    parts: [
      { share: 0.5, time: { family: 'constant', value: 5 } },
      { share: 0.3, time: { family: 'empirical', values: [1, 2] } },
      { share: 0.2, time: { family: 'gamma', mean: 1, cv: 0.5 } },
    ],
  });
});

test('a part may be a column of a file', () => {
  const reader = timeDistribution('a time', (file, column) => [`${file.length}s`, column.length]);
  expect(reader.read('mix(50%: 1s, 50%: empirical(a,b.csv#abc))', 'moveTime')).toMatchObject({
    parts: [{}, { time: { values: [7, 3] } }],
  });
});

const long = Array.from({ length: 1001 }, () => 1).join(', ');

describe('what is wrong is said with its place', () => {
  test.each([
    ['mix()', 'found 0 parts, wanted 2 to 16 parts'],
    ['mix(100%: 5s)', 'found 1 part, wanted 2 to 16 parts'],
    [`mix(${Array.from({ length: 17 }, () => '1%: 5s').join(',')})`, 'found 17 parts'],
    ['mix(90%: 5s, 20%: 6s)', 'moveTime: mix: found shares that sum to 110%, wanted shares'],
    ['mix(90%: 5s, 9.9%: 6s)', 'found shares that sum to 99.9%'],
    ['mix(90%: 5s, exp(6s))', 'moveTime: mix, part 2: found "exp(6s)", wanted a share and a time'],
    ['mix(90: 5s, 10: 6s)', 'part 1: share: found "90", wanted a share above 0% and'],
    ['mix(90: 5s, 10: 6s)', 'Did you mean 90%?'],
    ['mix(0%: 5s, 100%: 6s)', 'part 1: share: found "0%"'],
    ['mix(x%: 5s, 100%: 6s)', 'part 1: share: found "x%"'],
    ['mix(50%: 5s, 50%: soon)', 'moveTime: mix, part 2: found "soon", wanted a time'],
    ['mix(50%: 5s, 50%: expp(5s))', 'Did you mean exp?'],
    ['mix(50%: 5s, 50%: gamma(5s))', 'mix, part 2: gamma(mean, cv=…): found no cv'],
    ['mix(50%: 5s, 50%: [])', 'mix, part 2: found a list of 0'],
    ['mix(50%: 5s, 50%: [1, x])', 'mix, part 2[1]: found "x"'],
    ['mix(50%: 5s, 50%: mix(50%: 1s, 50%: 2s))', 'part 2: found a mix inside a mix'],
    [`mix(50%: 5s, 50%: [${long}])`, 'moveTime: mix: found 1'],
    ['mixx(50%: 5s, 50%: 6s)', 'Did you mean mix?'],
    ['normal(5s)', 'normal(mean, sd=…): found no sd'],
    ['normal(5s, sd=0)', 'sd: found "0", wanted a time of at least 1ns'],
    ['lognormal(p50=80ms)', 'moveTime: lognormal(p50=…, p95=…): found no p95'],
    ['lognormal(p50=80ms, p95=80ms)', 'found a p95 that is not above p50, wanted p95 above p50'],
    ['weibull(p50=80ms, p95=10ms)', 'weibull(p50=…, p95=…): found a p95 that is not above p50'],
    ['weibull(p50=80ms, p90=100ms)', 'the unknown argument "p90", wanted p50, p95'],
    ['lognormal(p50=80ms, cv=0.5)', 'the unknown argument "cv", wanted p50, p95'],
    ['lognormal(p50=1ms, p95=1s)', 'cv: found'],
    ['weibull(p50=100s, p95=101s)', 'Choose percentiles that are neither so far apart'],
    ['exp(p50=80ms, p95=300ms)', 'the unknown argument "p50", wanted mean'],
  ])('%.60s', (written, complaint) => {
    expect(complaintOf(written)).toContain(complaint);
  });
});

describe.each(['lognormal', 'weibull'])('%s by its percentiles', (family) => {
  test.each([
    ['80ms', '300ms', 0.08, 0.3],
    ['1s', '1.5s', 1, 1.5],
    ['10s', '600s', 10, 600],
  ])('p50=%s, p95=%s has them', (p50, p95, median, high) => {
    const time = read(`${family}(p50=${p50}, p95=${p95})`);
    expect(time.family).toBe(family);
    expect(tailOf(time)!.beyond(median)).toBeCloseTo(0.5, 7);
    expect(tailOf(time)!.beyond(high)).toBeCloseTo(0.05, 7);
  });

  test('is carried by documents as its mean and its shape, to the bit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e7 }),
        fc.double({ min: 1.05, max: 100, noNaN: true }),
        (p50, ratio) => {
          const p95 = Math.ceil(p50 * ratio) + 1;
          const time = read(`${family}(p50=${p50}us, p95=${p95}us)`);
          expect(read(formatTimeDistribution(time))).toEqual(time);
        },
      ),
      { seed: 7 },
    );
  });
});

test('percentiles give the parameters worked out by hand', () => {
  // With p95/p50 = e^z95 the logarithm has a standard deviation of 1: mean √e, cv √(e − 1).
  const { mean, cv } = lognormalBy(1, Math.exp(1.644_853_626_951_472_6));
  expect(mean).toBeCloseTo(Math.sqrt(Math.E), 9);
  expect(cv).toBeCloseTo(Math.sqrt(Math.E - 1), 11);
  // Exponential times have p50 = ln 2 and p95 = ln 20.
  const exponential = weibullBy(Math.LN2, Math.log(20));
  expect(exponential.shape).toBeCloseTo(1, 11);
  expect(exponential.mean).toBeCloseTo(1, 8);
});
