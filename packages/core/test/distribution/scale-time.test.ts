import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanTime } from '../../src/distribution/means.js';
import { scaleTime } from '../../src/distribution/scale-time.js';
import { times } from '../support/times.js';

test('a time scaled is longer on average by as much', () => {
  const factor = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
  fc.assert(
    fc.property(times, factor, (time, longer) => {
      const found = meanTime(scaleTime(time, longer));
      expect(Math.abs(found / (longer * meanTime(time)) - 1)).toBeLessThan(1e-9);
    }),
    { seed: 1 },
  );
});
