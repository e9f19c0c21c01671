import { expect, test } from 'vitest';
import { studentT } from '../../src/estimate/student-t.js';

/** Any printed table of Student's t, two-sided 95 %. */
test.each([
  [1, 12.7062047],
  [2, 4.30265273],
  [3, 3.18244631],
  [4, 2.77644511],
  [9, 2.26215716],
  [10, 2.22813885],
  [29, 2.04522964],
  [30, 2.04227246],
  [100, 1.98397152],
])('with %i degrees of freedom it is %f', (freedom, quantile) => {
  expect(studentT(freedom)).toBeCloseTo(quantile, 7);
});

test('the finite series and the asymptotic one meet', () => {
  const [a, b, c, d, joined] = [196, 197, 198, 199, 200].map(studentT);
  const extrapolated = 4 * d! - 6 * c! + 4 * b! - a!;
  expect(joined).toBeCloseTo(extrapolated, 9);
  expect(studentT(1e9)).toBeCloseTo(1.959963985, 8);
});
