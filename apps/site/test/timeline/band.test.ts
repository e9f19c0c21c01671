import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOARD_STATES, MASTER_STATES } from '../../src/lib/film/states.js';
import { bandOfTrack } from '../../src/lib/timeline/band.js';
import { exhibitions } from '../film/support/exhibitions.js';
import { filmed } from '../film/support/filmed.js';
import { oracleOf, timeIn } from '../film/support/oracle.js';
import { columns, parts, shareIn } from './support.js';

const STATES = BOARD_STATES.length;

const RUNS = { seed: 61, numRuns: 200 };

test('each cell holds how long its lane was in each state, as a share of the cell', () => {
  fc.assert(
    fc.property(exhibitions, parts, columns, (played, [low, high], across) => {
      const { makespan } = played.result;
      if (makespan === 0) return;
      const [from, to] = [low! * makespan, high! * makespan];
      const film = filmed(played);
      const oracle = oracleOf(played);
      for (const of of ['boards', 'masters'] as const) {
        const states: readonly string[] = of === 'boards' ? BOARD_STATES : MASTER_STATES;
        const band = bandOfTrack(film[of], states.length, makespan, { from, to }, across, 999);
        expect([band.rows, band.columns]).toEqual([oracle[of].length, across]);
        const width = (to - from) / across;
        for (const [row, lane] of oracle[of].entries()) {
          for (let column = 0; column < across; column++) {
            const begin = from + column * width;
            for (const [number, state] of states.entries()) {
              const isIn = (stretch: { state: string }) => stretch.state === state;
              const wanted = timeIn(lane, isIn, begin, begin + width) / width;
              expect(shareIn(band, row, column, number)).toBeCloseTo(wanted, 4);
            }
          }
        }
      }
    }),
    RUNS,
  );
});

test('within the exhibition the shares of a cell sum to 1, and behind its end to 0', () => {
  fc.assert(
    fc.property(exhibitions, columns, fc.integer({ min: 1, max: 4 }), (played, across, times) => {
      const { makespan } = played.result;
      if (makespan === 0) return;
      const span = { from: 0, to: makespan * times };
      const band = bandOfTrack(filmed(played).boards, STATES, makespan, span, across * times, 3);
      for (let row = 0; row < band.rows; row++) {
        for (let column = 0; column < across * times; column++) {
          const sum = BOARD_STATES.reduce(
            (all, _, state) => all + shareIn(band, row, column, state),
            0,
          );
          expect(sum).toBeCloseTo(column < across ? 1 : 0, 4);
        }
      }
    }),
    RUNS,
  );
});

test('where lanes share a row, it is the mean of its lanes', () => {
  fc.assert(
    fc.property(exhibitions, columns, fc.integer({ min: 1, max: 9 }), (played, across, rows) => {
      const { makespan } = played.result;
      if (makespan === 0) return;
      const band = (most: number) =>
        bandOfTrack(
          filmed(played).boards,
          STATES,
          makespan,
          { from: 0, to: makespan },
          across,
          most,
        );
      const [shared, own] = [band(rows), band(999)];
      expect(shared.rows).toBe(Math.min(rows, played.boards));
      for (let row = 0; row < shared.rows; row++) {
        const lanes = Array.from({ length: played.boards }, (_, lane) => lane).filter(
          (lane) => Math.floor((lane * shared.rows) / played.boards) === row,
        );
        for (let index = 0; index < across * STATES; index++) {
          const [column, state] = [Math.floor(index / STATES), index % STATES];
          const mean =
            lanes.reduce((sum, lane) => sum + shareIn(own, lane, column, state), 0) / lanes.length;
          expect(shareIn(shared, row, column, state)).toBeCloseTo(mean, 4);
        }
      }
    }),
    RUNS,
  );
});
