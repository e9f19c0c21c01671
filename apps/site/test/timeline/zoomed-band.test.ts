import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOARD_STATES } from '../../src/lib/film/states.js';
import { bandOfTrack, type LaneBand } from '../../src/lib/timeline/band.js';
import { exhibitions, type Exhibited } from '../film/support/exhibitions.js';
import { filmed } from '../film/support/filmed.js';
import { columns, parts as spans, shareIn } from './support.js';

const STATES = BOARD_STATES.length;

test('nothing is lost or added where the axis shows less', () => {
  fc.assert(
    fc.property(exhibitions, spans, columns, (played, [low, high], across) => {
      const end = played.result.makespan;
      if (end === 0) return;
      const { boards } = filmed(played);
      const cuts = [0, low! * end, high! * end, Math.max(end, high! * end) + 1];
      const whole = timesOf(
        played,
        bandOfTrack(boards, STATES, end, { from: 0, to: cuts[3]! }, across, 99),
        cuts[3]!,
      );
      const parts = [0, 1, 2].map((part) => {
        const span = { from: cuts[part]!, to: cuts[part + 1]! };
        if (span.from === span.to) return whole.map(() => 0);
        return timesOf(
          played,
          bandOfTrack(boards, STATES, end, span, across, 99),
          span.to - span.from,
        );
      });
      for (const [index, time] of whole.entries()) {
        const sum = parts.reduce((all, part) => all + part[index]!, 0);
        expect(Math.abs(sum - time)).toBeLessThan(cuts[3]! * 1e-5);
      }
    }),
    { seed: 63, numRuns: 200 },
  );
});

/** By board, then by state: how long in all, as the cells tell it. Seconds. */
function timesOf({ boards }: Exhibited, band: LaneBand, length: number): number[] {
  return Array.from({ length: boards * STATES }, (_, index) => {
    const cells = Array.from({ length: band.columns }, (_, column) =>
      shareIn(band, Math.floor(index / STATES), column, index % STATES),
    );
    return (cells.reduce((sum, share) => sum + share, 0) * length) / band.columns;
  });
}
