import type { Round } from '@simul/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeOfGroup, type Crowd } from '../../src/lib/film/density.js';
import { DensityViewer } from '../../src/lib/film/density-viewer.js';
import { BOARD_STATES } from '../../src/lib/film/states.js';
import { counted, instantFrom } from './support/counts.js';
import { densityOf } from './support/densities.js';
import { exhibitions, exhibitionsOf, strategies, type Exhibited } from './support/exhibitions.js';
import { oracleOf } from './support/oracle.js';

const STATES = BOARD_STATES.length;

test('a density counts at each of its instants who is in which state', () => {
  const runs = { seed: 16, numRuns: 60 };
  fc.assert(
    fc.property(exhibitions, (played) => {
      expectCounts(played);
    }),
    runs,
  );
});

const round = fc.tuple(fc.nat(3), fc.integer({ min: 0, max: 40 })) as fc.Arbitrary<Round>;
const crowds = exhibitionsOf(
  fc.array(fc.array(round, { minLength: 1, maxLength: 3 }), {
    minLength: 481,
    maxLength: 1100,
    size: 'max',
  }),
  strategies.map((strategy) =>
    strategy.masters === undefined || strategy.masters === 1
      ? strategy
      : { ...strategy, masters: 75 },
  ),
);

test('more boards and masters than groups are counted by group, and none is lost', () => {
  fc.assert(
    fc.property(crowds, (played) => {
      const { boards } = expectCounts(played);
      expect(boards.groups).toBe(480);
    }),
    { seed: 17, numRuns: 8, endOnFailure: true },
  );
});

test('what a viewer sees of a density is the last of its instants', () => {
  fc.assert(
    fc.property(crowds, fc.nat(11_000), (played, share) => {
      const density = densityOf(played);
      const at = (share / 10_000) * density.end;
      const instant = Math.min(1024, Math.floor((at / density.end) * 1024));
      const { shares, tally, places, boardsPerPlace } = new DensityViewer(density).look(at);
      const totals = BOARD_STATES.map((_, state) =>
        Array.from({ length: 480 }, (_, group) =>
          countOf(density.boards, instant, group, state),
        ).reduce((sum, count) => sum + count, 0),
      );
      expect(tally).toEqual({ boards: totals, moves: density.made[instant] });
      expect(places * boardsPerPlace).toBeCloseTo(played.boards, 9);
      for (const [index, seen] of shares.entries()) {
        const [group, state] = [Math.floor(index / STATES), index % STATES];
        const count = countOf(density.boards, instant, group, state);
        expect(seen).toBe(Math.fround(count / sizeOfGroup(density.boards, group)));
      }
    }),
    { seed: 18, numRuns: 10, endOnFailure: true },
  );
});

/** All counts, held against the lanes. */
function expectCounts(played: Exhibited): { readonly boards: Crowd } {
  const density = densityOf(played);
  const oracle = oracleOf(played);
  for (const of of ['boards', 'masters'] as const) {
    const { counts, groups, states } = density[of];
    const wanted = counted(played, oracle, of, groups);
    expect(counts.length).toBe(wanted.length);
    // Matchers are too slow for millions of numbers.
    const wrong = counts.findIndex((count, index) => count !== wanted[index]);
    expect(wrong, `${of}: a count that differs`).toBe(-1);
    for (let group = 0; group < groups; group++) {
      const first = counts.subarray(group * states, (group + 1) * states);
      expect(sizeOfGroup(density[of], group)).toBe(first.reduce((sum, count) => sum + count));
    }
  }
  const ended = played.events.filter(({ type }) => type === 'moveEnded');
  const made = new Array<number>(1025).fill(0);
  for (const { at } of ended) made[instantFrom(at, played)]! += 1;
  for (let instant = 1; instant < 1025; instant++) made[instant]! += made[instant - 1]!;
  expect([...density.made]).toEqual(made);
  expect(density.moves).toBe(played.result.moves);
  return density;
}

function countOf(
  { counts, groups, states }: Crowd,
  instant: number,
  group: number,
  state: number,
): number {
  return counts[(instant * groups + group) * states + state]!;
}
