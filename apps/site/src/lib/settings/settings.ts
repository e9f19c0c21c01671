import { parseScenario, type Scenario, type Strategy } from '@simul/core';

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

/** The story: twenty-four boards, one at a time or from table to table. */
export const STORY: Settings = {
  scenario: parseScenario({}),
  halls: [{ kind: 'sync' }, { kind: 'async' }],
  seed: 1n,
  replication: 0,
};
