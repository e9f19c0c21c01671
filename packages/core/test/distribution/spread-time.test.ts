import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimeDistribution } from '../../src/distribution/distribution.js';
import { timeMoments } from '../../src/distribution/families.js';
import { cvOf, isSpreadable, ofFamily, withCv } from '../../src/distribution/spread-time.js';
import { spreadFamilies, times } from '../support/times.js';

const families = fc.constantFrom(...spreadFamilies);

function ratioOfMeans(one: TimeDistribution, other: TimeDistribution): number {
  return timeMoments(one).mean / timeMoments(other).mean;
}

test('another family has the same mean', () => {
  fc.assert(
    fc.property(times, families, (time, family) => {
      const changed = ofFamily(time, family);
      expect(changed.family).toBe(family);
      expect(Math.abs(ratioOfMeans(changed, time) - 1)).toBeLessThan(1e-9);
    }),
    { seed: 5 },
  );
});

test('a spread that a family can have is the spread it gets, to a hundredth', () => {
  const cv = fc.double({ min: 0.1, max: 0.4, noNaN: true });
  fc.assert(
    fc.property(times, families, cv, (time, family, wanted) => {
      const spread = withCv(ofFamily(time, family), wanted);
      fc.pre(isSpreadable(spread));
      // Phases are whole: of few of them the next spread is some way off.
      const closeness = family === 'erlang' ? 0.15 : 0.01;
      expect(Math.abs(cvOf(spread) / wanted - 1)).toBeLessThan(closeness);
    }),
    { seed: 5 },
  );
});

test('there and back it is the family that it was, as widely spread', () => {
  const gamma: TimeDistribution = { family: 'gamma', mean: 55, cv: 0.6 };
  expect(ofFamily(ofFamily(gamma, 'lognormal'), 'gamma')).toEqual(gamma);
});

test('where there was no time at all, another family begins at a second', () => {
  expect(ofFamily({ family: 'constant', value: 0 }, 'exp')).toEqual({ family: 'exp', mean: 1 });
});

test('what does not vary begins to, so that its family can be seen', () => {
  expect(ofFamily({ family: 'constant', value: 8 }, 'gamma')).toEqual({
    family: 'gamma',
    mean: 8,
    cv: 0.5,
  });
});
