import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOfTrack, type LaneBand } from '../../src/lib/timeline/band.js';
import { exhibitions, type Exhibited } from '../film/support/exhibitions.js';
import { filmed } from '../film/support/filmed.js';
import { columns, parts as spans, shareIn } from './support.js';

test('nothing is lost or added where the axis shows less', () => {
  fc.assert(
    fc.property(exhibitions, spans, columns, (played, [low, high], across) => {
      const end = played.result.makespan;
      if (end === 0) return;
      const { boards } = filmed(played);
      const cuts = [0, low! * end, high! * end, Math.max(end, high! * end) + 1];
      const whole = timesOf(
        played,
        bandOfTrack(boards, 5, end, { from: 0, to: cuts[3]! }, across, 99),
        cuts[3]!,
      );
      const parts = [0, 1, 2].map((part) => {
        const span = { from: cuts[part]!, to: cuts[part + 1]! };
        if (span.from === span.to) return whole.map(() => 0);
        return timesOf(played, bandOfTrack(boards, 5, end, span, across, 99), span.to - span.from);
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
  return Array.from({ length: boards * 5 }, (_, index) => {
    const cells = Array.from({ length: band.columns }, (_, column) =>
      shareIn(band, Math.floor(index / 5), column, index % 5),
    );
    return (cells.reduce((sum, share) => sum + share, 0) * length) / band.columns;
  });
}
