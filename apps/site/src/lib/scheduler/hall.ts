import type { Games, Round } from '@simul/core';

/** Some games, and how far it is from one to another; who serves them is left open. */
export interface ScheduledHall {
  readonly games: Games;
  /** Seconds. */
  readonly walkTime: number;
}

/** Her move and the reply on each board, the same in every round. Seconds. */
const TIMES: readonly Round[] = [
  [14, 40],
  [9, 25],
  [4, 55],
  [4, 10],
  [8, 50],
];
const ROUNDS = 3;

/**
 * The hall that the reader serves. In it the longest ready first is not the fastest, the fastest is
 * not the fairest, and some schedule is both faster and fairer than every strategy's.
 */
export const SCHEDULED_HALL: ScheduledHall = {
  games: TIMES.map((round) => Array.from({ length: ROUNDS }, () => round)),
  walkTime: 3,
};

/** The least that any schedule of it reaches, each by one of its own. Seconds; a test finds them. */
export const BEST = { makespan: 190, longestWait: 37 } as const;
