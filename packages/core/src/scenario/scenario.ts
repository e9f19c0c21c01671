import type { Strategy } from '../strategy/strategy.js';
import type { RoundsDistribution, TimeDistribution } from '../distribution/distribution.js';

/** One round: the master's move and the opponent's reply, in seconds. */
export type Round = readonly [move: number, reply: number];

/** Every round of every game, by board. A game has at least one round. */
export type Games = readonly (readonly Round[])[];

/** The times of one exhibition: what a strategy plays. Seconds, whole to the nanosecond. */
export interface Workload {
  readonly games: Games;
}

/** What a scenario may carry besides its times. */
interface Described {
  readonly name?: string;
  /** The strategy, where the caller gives none. */
  readonly strategy?: Strategy;
  /** The seed of its times, where the caller gives none: 0 to 2⁶⁴ − 1. */
  readonly seed?: bigint;
}

/** A scenario whose times and rounds are drawn. */
export interface DrawnScenario extends Described {
  readonly boards: number;
  readonly rounds: RoundsDistribution;
  readonly moveTime: TimeDistribution;
  readonly replyTime: TimeDistribution;
}

/** What is said of a drawn scenario, in the order in which it is written. */
export const DRAWN_FIELDS = ['boards', 'rounds', 'moveTime', 'replyTime'] as const;
export type DrawnField = (typeof DRAWN_FIELDS)[number];

/** A scenario that lists every time: the same in every replication. */
export interface RecordedScenario extends Described, Workload {}

/** What is played: how many boards there are, and how their times and rounds come about. */
export type Scenario = DrawnScenario | RecordedScenario;

export function isRecorded(scenario: Scenario): scenario is RecordedScenario {
  return 'games' in scenario;
}

/** How many boards a scenario has. */
export function boardsOf(scenario: Scenario): number {
  return isRecorded(scenario) ? scenario.games.length : scenario.boards;
}

/** Whether every replication is the same: recorded, or of constant times and rounds. */
export function isCertain(scenario: Scenario): boolean {
  if (isRecorded(scenario)) return true;
  const { rounds, moveTime, replyTime } = scenario;
  return [rounds, moveTime, replyTime].every(({ family }) => family === 'constant');
}
