import type { Games } from '@simul/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOARD_STATES, MASTER_STATES } from '../../src/lib/film/states.js';
import { stretchAt } from '../../src/lib/film/track.js';
import { FilmViewer } from '../../src/lib/film/film-viewer.js';
import { exhibited, exhibitions } from './support/exhibitions.js';
import { filmed } from './support/filmed.js';
import { watched } from './support/moments.js';
import { madeOn, oracleOf, stretchOf } from './support/oracle.js';

const STATES = BOARD_STATES.length;
const RUNS = { seed: 11, numRuns: 400 };

test('at any instant every board is where the events have left it', () => {
  fc.assert(
    fc.property(watched, ({ instants, ...played }) => {
      const { makespan } = played.result;
      const viewer = new FilmViewer(filmed(played));
      const oracle = oracleOf(played);
      for (const at of instants.filter((instant) => instant < makespan)) {
        const { shares, halfMoves } = viewer.look(at, 0);
        for (const [board, lane] of oracle.boards.entries()) {
          const one = BOARD_STATES.map((state) => (state === stretchOf(lane, at)!.state ? 1 : 0));
          expect([...shares.subarray(board * STATES, (board + 1) * STATES)]).toEqual(one);
          const [moves, replies] = madeOn(played, board, at);
          expect(halfMoves![board]).toBe(moves + replies);
        }
      }
    }),
    RUNS,
  );
});

test('at any instant every master does what the events have left her doing', () => {
  fc.assert(
    fc.property(watched, ({ instants, ...played }) => {
      const { masters } = filmed(played);
      const oracle = oracleOf(played);
      const all = [...instants, ...played.events.map((event) => event.at)];
      for (const at of all.filter((instant) => instant < played.result.makespan)) {
        for (const [master, lane] of oracle.masters.entries()) {
          const index = stretchAt(masters, master, at);
          const { state, board = masters.detail[index] } = stretchOf(lane, at)!;
          expect(MASTER_STATES[masters.state[index]!]).toBe(state);
          expect(masters.detail[index]).toBe(board);
        }
      }
    }),
    RUNS,
  );
});

test('a master goes on when a game is over at a board where she once stood', () => {
  const games: Games = [
    [
      [2, 10],
      [2, 10],
    ],
    [
      [5, 1],
      [5, 1],
      [30, 1],
    ],
  ];
  const played = exhibited(games, { kind: 'async', order: 'tour' });
  const { masters } = filmed(played);
  expect(played.events).toContainEqual({ type: 'gameOver', at: 24, board: 0 });
  expect(MASTER_STATES[masters.state[stretchAt(masters, 0, 24)]!]).toBe('moving');
});

test('the tally counts every board once, and the moves that have ended', () => {
  fc.assert(
    fc.property(watched, ({ instants, ...played }) => {
      const viewer = new FilmViewer(filmed(played));
      const oracle = oracleOf(played);
      for (const at of instants.filter((instant) => instant < played.result.makespan)) {
        const { tally } = viewer.look(at, 0);
        const states = oracle.boards.map((lane) => stretchOf(lane, at)!.state);
        const counts = BOARD_STATES.map((state) => states.filter((one) => one === state).length);
        expect(tally.boards).toEqual(counts);
        const made = states.map((_, board) => madeOn(played, board, at)[0]);
        expect(tally.moves).toBe(made.reduce((sum, moves) => sum + moves, 0));
      }
    }),
    RUNS,
  );
});

test('in the end all games are over, all moves made, and no master is to be seen', () => {
  fc.assert(
    fc.property(exhibitions, fc.constantFrom(0, 1, 1e9), (played, beyond) => {
      const film = filmed(played);
      const { makespan, moves } = played.result;
      const scene = new FilmViewer(film).look(makespan + beyond, 0);
      expect(film.moves).toBe(moves);
      expect(scene.tally).toEqual({
        boards: BOARD_STATES.map((state) => (state === 'over' ? played.boards : 0)),
        moves,
      });
      expect([...scene.halfMoves!]).toEqual(played.games.map((rounds) => 2 * rounds.length));
      expect(scene.masters).toEqual([]);
    }),
    RUNS,
  );
});

test('a film that was sought through there and back shows what one seen for the first time shows', () => {
  fc.assert(
    fc.property(watched, fc.constantFrom(0, 0.1, 5), ({ instants, ...played }, exposure) => {
      const film = filmed(played);
      const viewer = new FilmViewer(film);
      for (const at of [...instants, ...instants.toReversed()]) {
        expect(viewer.look(at, exposure)).toEqual(new FilmViewer(film).look(at, exposure));
      }
    }),
    RUNS,
  );
});
