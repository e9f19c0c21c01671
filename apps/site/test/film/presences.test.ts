import type { Event } from '@simul/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FilmViewer } from '../../src/lib/film/film-viewer.js';
import type { Presence } from '../../src/lib/film/scene.js';
import { exhibited, type Exhibited } from './support/exhibitions.js';
import { filmed } from './support/filmed.js';
import { watched } from './support/moments.js';
import { oracleOf, stretchOf } from './support/oracle.js';

const RUNS = { seed: 13, numRuns: 400 };

test('at an instant a master is seen once, at the board that she serves or stands at', () => {
  fc.assert(
    fc.property(watched, ({ instants, ...played }) => {
      const viewer = new FilmViewer(filmed(played));
      const oracle = oracleOf(played);
      for (const at of instants.filter((instant) => instant < played.result.makespan)) {
        const { masters } = viewer.look(at, 0);
        for (const [master, lane] of oracle.masters.entries()) {
          const { state, board } = stretchOf(lane, at)!;
          const seen = masters.filter((presence) => presence.master === master);
          expect(seen.length).toBeLessThanOrEqual(1);
          if (board === undefined || state === 'walking') continue;
          expect(seen).toEqual([{ master, place: board, from: board, progress: 1, share: 1 }]);
        }
      }
    }),
    RUNS,
  );
});

test('a master who walks is on her way from where she left, as far as time has passed', () => {
  fc.assert(
    fc.property(watched, ({ instants, ...played }) => {
      const viewer = new FilmViewer(filmed(played));
      for (const at of instants) {
        const { masters } = viewer.look(at, 0);
        for (const walk of walksAt(played, at)) {
          const [presence] = masters.filter(({ master }) => master === walk.master);
          const { from, place, progress } = presence!;
          expect(place).toBe(walk.board);
          expect(progress).toBeCloseTo((at - walk.at) / walk.time, 5);
          if (from !== place) expect(from).toBe(walk.from);
          else expect(isFirstWalk(played, walk)).toBe(true);
        }
      }
    }),
    RUNS,
  );
});

test.each([0, 3])(
  'whose first move, after %d s, takes no time, is seen where she walks to',
  (startupTime) => {
    const games = Array.from({ length: 4 }, () => [[0, 5] as const]);
    const played = exhibited(games, { kind: 'hybrid', masters: 2, walkTime: 1, startupTime });
    const { masters } = new FilmViewer(filmed(played)).look(startupTime + 0.5, 0);
    expect(masters.map(({ master, place }) => [master, place])).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(masters.map(({ from }) => from)).toEqual([2, 3]);
  },
);

test('nobody is seen before her first board', () => {
  const played = exhibited([[[2, 3]], [[2, 3]]], { kind: 'processes', masters: 5, startupTime: 4 });
  const viewer = new FilmViewer(filmed(played));
  const seen = (at: number, exposure: number): Presence[] => [...viewer.look(at, exposure).masters];
  expect(seen(3, 0)).toEqual([]);
  expect(seen(3, 2)).toEqual([]);
  expect(seen(5, 0).map(({ master }) => master)).toEqual([0, 1]);
});

interface Walk {
  readonly master: number;
  readonly at: number;
  readonly time: number;
  readonly board: number;
  readonly from: number;
}

/** The walks that have begun and not ended at an instant. */
function walksAt({ events }: Exhibited, at: number): Walk[] {
  return events.flatMap((event, index) => {
    if (event.type !== 'walkBegun' || event.at > at) return [];
    const isEnd = (later: Event) => later.type === 'walkEnded' && later.master === event.master;
    const end = events.slice(index).find(isEnd)!;
    return end.at > at ? [{ ...event, time: end.at - event.at }] : [];
  });
}

/** The film drops a first move of no time, and with it the board from which she walks. */
function isFirstWalk({ events }: Exhibited, { master, at }: Walk): boolean {
  return events.every((event) => !('master' in event) || event.master !== master || event.at >= at);
}
