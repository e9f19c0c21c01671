import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeOfGroup } from '../../src/lib/film/density.js';
import { BOARD_STATES } from '../../src/lib/film/states.js';
import { bandOfCrowd } from '../../src/lib/timeline/band.js';
import { densityOf } from '../film/support/densities.js';
import { exhibitions } from '../film/support/exhibitions.js';
import { columns, parts, shareIn } from './support.js';

const STATES = BOARD_STATES.length;

test('of a crowd each cell is the instant nearest to its middle, and what is behind the end is empty', () => {
  fc.assert(
    fc.property(exhibitions, parts, columns, (played, [low, high], across) => {
      const density = densityOf(played);
      const { end, boards: crowd } = density;
      if (end === 0) return;
      const [from, to] = [low! * end, high! * end];
      const band = bandOfCrowd(crowd, density, { from, to }, across, 480);
      for (let column = 0; column < across; column++) {
        const at = from + ((column + 0.5) * (to - from)) / across;
        const nearest = Math.round((at * 1024) / end);
        for (let index = 0; index < crowd.groups * STATES; index++) {
          const [group, state] = [Math.floor(index / STATES), index % STATES];
          const count = at > end ? 0 : crowd.counts[nearest * crowd.groups * STATES + index]!;
          expect(shareIn(band, group, column, state)).toBeCloseTo(
            count / sizeOfGroup(crowd, group),
            6,
          );
        }
      }
    }),
    { seed: 64, numRuns: 200 },
  );
});
