import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FilmViewer } from '../../src/lib/film/film-viewer.js';
import { BOARD_STATES } from '../../src/lib/film/states.js';
import { filmed } from './support/filmed.js';
import { watched } from './support/moments.js';
import { oracleOf, timeIn } from './support/oracle.js';

const RUNS = { seed: 12, numRuns: 400 };
const exposures = fc.constantFrom(1e-9, 0.01, 0.5, 1, 3, 50, 1e6);
/** Shares are kept in single precision, and instants near the end of long exhibitions are coarse. */
const CLOSE = 5;

test('the shares of a board are the time it spent in each state while the shutter was open', () => {
  fc.assert(
    fc.property(watched, exposures, ({ instants, ...played }, exposure) => {
      const viewer = new FilmViewer(filmed(played));
      const oracle = oracleOf(played);
      for (const at of instants) {
        const since = Math.max(0, at - exposure);
        if (since === at) continue;
        const { shares } = viewer.look(at, exposure);
        for (const [board, lane] of oracle.boards.entries()) {
          let sum = 0;
          for (const [number, state] of BOARD_STATES.entries()) {
            const share = shares[board * BOARD_STATES.length + number]!;
            const time = timeIn(
              lane,
              (stretch: { state: string }) => stretch.state === state,
              since,
              at,
            );
            expect(share).toBeCloseTo(time / (at - since), CLOSE);
            sum += share;
          }
          expect(sum).toBeCloseTo(1, CLOSE);
        }
      }
    }),
    RUNS,
  );
});

test('masters are seen where they were, for as long as they were there', () => {
  fc.assert(
    fc.property(watched, exposures, ({ instants, ...played }, exposure) => {
      const viewer = new FilmViewer(filmed(played));
      const oracle = oracleOf(played);
      for (const at of instants) {
        const since = Math.max(0, at - exposure);
        const { masters } = viewer.look(at, exposure);
        for (const [master, lane] of oracle.masters.entries()) {
          const seen = masters.filter((presence) => presence.master === master);
          expect(new Set(seen.map(({ place }) => place)).size).toBe(seen.length);
          expect(seen.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
          if (since === at) continue;
          for (const { place, share } of seen) {
            expect(place).toBeGreaterThanOrEqual(0);
            const isThere = (stretch: { board: number | undefined }) => stretch.board === place;
            // Where she last stood she stands while she is idle too.
            const least = timeIn(lane, isThere, since, at) / (at - since);
            const idle = timeIn(
              lane,
              ({ state }: { state: string }) => state === 'idle',
              since,
              at,
            );
            expect(share).toBeGreaterThan(least - 1e-6);
            expect(share).toBeLessThan(least + idle / (at - since) + 1e-6);
          }
        }
      }
    }),
    RUNS,
  );
});

test('a shutter that opens before the beginning misses nothing, and after the end only the end is seen', () => {
  fc.assert(
    fc.property(watched, (played) => {
      const { makespan } = played.result;
      const film = filmed(played);
      const whole = new FilmViewer(film).look(makespan, makespan);
      const shares = [...whole.shares];
      expect([...new FilmViewer(film).look(makespan, 1e12).shares]).toEqual(shares);
      const after = [...new FilmViewer(film).look(makespan + 1e6, 1e3).shares];
      expect(after).toEqual([...new FilmViewer(film).look(makespan, 0).shares]);
    }),
    RUNS,
  );
});
