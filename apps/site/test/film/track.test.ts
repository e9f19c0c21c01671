import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesOf, stretchAt, type Track } from '../../src/lib/film/track.js';
import { exhibitions } from './support/exhibitions.js';
import { filmed } from './support/filmed.js';
import { watched } from './support/moments.js';

const RUNS = { seed: 14, numRuns: 300 };

/** Every lane of both tracks, with all indices of the track. */
function everyLane(tracks: readonly Track[], look: (track: Track, lane: number) => void): void {
  for (const track of tracks) for (let lane = 0; lane < lanesOf(track); lane++) look(track, lane);
}

test('a stretch is found at once, whatever is said of where it was before', () => {
  fc.assert(
    fc.property(watched, ({ instants, ...played }) => {
      const { boards, masters } = filmed(played);
      for (const at of instants) {
        everyLane([boards, masters], (track, lane) => {
          const found = stretchAt(track, lane, at);
          for (let hint = -1; hint <= track.from.length; hint++) {
            expect(stretchAt(track, lane, at, hint)).toBe(found);
          }
        });
      }
    }),
    { ...RUNS, numRuns: 60 },
  );
});

test('it is the last of its lane that has begun', () => {
  fc.assert(
    fc.property(watched, ({ instants, ...played }) => {
      const { boards, masters } = filmed(played);
      for (const at of instants) {
        everyLane([boards, masters], (track, lane) => {
          const [first, end] = [track.offsets[lane]!, track.offsets[lane + 1]!];
          const begun = track.from.subarray(first, end).filter((from) => from <= at).length;
          expect(stretchAt(track, lane, at)).toBe(first + begun - 1);
        });
      }
    }),
    RUNS,
  );
});

test('every lane begins at 0, and none of its stretches takes no time', () => {
  fc.assert(
    fc.property(exhibitions, (played) => {
      const { boards, masters } = filmed(played);
      everyLane([boards, masters], (track, lane) => {
        const begun = [...track.from.subarray(track.offsets[lane], track.offsets[lane + 1])];
        expect(begun[0]).toBe(0);
        expect(begun).toEqual([...new Set(begun)].sort((a, b) => a - b));
      });
    }),
    RUNS,
  );
});
