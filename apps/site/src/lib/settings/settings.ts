import type { Scenario, Strategy } from '@simul/core';

/** What is played, and in which halls. */
export interface Settings {
  readonly scenario: Scenario;
  /** How each hall is served; one to `MOST_HALLS`. */
  readonly halls: readonly Strategy[];
  readonly seed: bigint;
  /** Which exhibition of the seed; from 0. */
  readonly replication: number;
}

export const MOST_HALLS = 5;

/**
 * The story: twenty-four boards, one at a time or from table to table. Written out, so that the first
 * page need not load what reads scenarios.
 */
export const STORY: Settings = {
  scenario: {
    boards: 24,
    rounds: { family: 'constant', value: 30 },
    moveTime: { family: 'constant', value: 5 },
    replyTime: { family: 'constant', value: 55 },
  },
  halls: [{ kind: 'sync' }, { kind: 'async' }],
  seed: 1n,
  replication: 0,
};
