import type { Result, Scenario, Strategy } from '@simul/core';
import type { Picture } from '../film/viewer.js';

/** One hall to be played. */
export interface HallToPlay {
  readonly scenario: Scenario;
  readonly strategy: Strategy;
  readonly seed: bigint;
  readonly replication: number;
}

/** What is reported, but for when each game ends: nobody looks at that, and there may be very many. */
export type Reported = Omit<Result, 'gameEnds'>;

export function reportedOf({ gameEnds, ...reported }: Result): Reported {
  return reported;
}

/** A hall that has been played: what is reported, and what is to be seen. */
export interface Showing {
  readonly result: Reported;
  readonly picture: Picture;
}

/** A hall whose result was known before it was played, so that there is nothing to be seen yet. */
export interface Announced {
  readonly result: Reported;
  readonly picture: undefined;
}

/** Two orders have the same key when they are the same. */
export function keyOf(order: HallToPlay): string {
  return JSON.stringify(order, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}
