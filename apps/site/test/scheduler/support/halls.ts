import type { Round } from '@simul/core';
import fc from 'fast-check';
import type { ScheduledHall } from '../../../src/lib/scheduler/hall.js';

/** Small whole numbers make ties, and what takes no time; nanoseconds show what is not exact. */
const time = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9_999_999_999 }).map((ns) => ns / 1e9) },
);
const round: fc.Arbitrary<Round> = fc.tuple(time, time);

/** Recorded games that end after different numbers of rounds, and a walk between them. */
export function halls(mostBoards: number, mostRounds: number): fc.Arbitrary<ScheduledHall> {
  const game = fc.array(round, { minLength: 1, maxLength: mostRounds });
  const games = fc.array(game, { minLength: 1, maxLength: mostBoards });
  return fc.record({ games, walkTime: fc.constantFrom(0, 0.1, 1, 2.5, 0.000000001) });
}

/** The same in whole seconds. */
export function roundHalls(mostBoards: number, mostRounds: number): fc.Arbitrary<ScheduledHall> {
  const seconds = fc.integer({ min: 0, max: 9 });
  const game = fc.array(fc.tuple(seconds, seconds), { minLength: 1, maxLength: mostRounds });
  const games = fc.array(game, { minLength: 1, maxLength: mostBoards });
  return fc.record({ games, walkTime: fc.integer({ min: 0, max: 3 }) });
}
