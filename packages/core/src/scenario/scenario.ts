import type { Strategy } from '../strategy/strategy.js';
import type { RoundsDistribution, TimeDistribution } from '../distribution/distribution.js';

/** One round: the master's move and the opponent's reply, in seconds. */
export type Round = readonly [move: number, reply: number];

/** Every round of every game, by board. A game has at least one round. */
export type Games = readonly (readonly Round[])[];

/** Who begins each round: the master with her move, or the opponent with the reply. */
export const OPENERS = ['master', 'opponent'] as const;
export type Opener = (typeof OPENERS)[number];

/** The limits that all opponents share, of all masters: a service that answers them. */
export interface ReplyLimits {
  /** Most replies in progress at once; default no limit. */
  readonly replyLimit?: number;
  /** How many replies may begin per second, on average; default no limit. */
  readonly replyRate?: number;
  /** How many replies may begin at once after a pause: the tokens of a bucket; default 1. */
  readonly replyBurst?: number;
}

/** The times of one exhibition: what a strategy plays. Seconds, whole to the nanosecond. */
export interface Workload extends ReplyLimits {
  readonly games: Games;
  /** When each opponent arrives, by board; default 0. */
  readonly arrivals?: readonly number[];
  /** Who begins the rounds of each board; default the master. */
  readonly opens?: readonly Opener[];
  /** Lower is served first, under the order `priority` only; by board, default 0. */
  readonly priorities?: readonly number[];
}

/** What a scenario may carry besides its times. */
interface Described {
  readonly name?: string;
  /** The strategy, where the caller gives none. */
  readonly strategy?: Strategy;
  /** The seed of its times, where the caller gives none: 0 to 2⁶⁴ − 1. */
  readonly seed?: bigint;
}

/** Boards that are alike. */
export interface BoardGroup {
  readonly boards: number;
  readonly rounds: RoundsDistribution;
  readonly moveTime: TimeDistribution;
  readonly replyTime: TimeDistribution;
  /** Default `master`. */
  readonly opens?: Opener;
  /** Default 0. */
  readonly priority?: number;
  /** From one opponent's arrival to the next, the first at 0; by default all are there at 0. */
  readonly arrivals?: TimeDistribution;
}

/** A group as it is written: what it leaves out it takes from its scenario. */
export interface Group extends Partial<BoardGroup> {
  readonly name: string;
}

/** A scenario whose times and rounds are drawn. */
export interface DrawnScenario extends Described, ReplyLimits, BoardGroup {
  /** Boards are numbered group after group. Where there are groups, they alone are played. */
  readonly groups?: readonly Group[];
}

/** What is said of a drawn scenario, in the order in which it is written. */
export const DRAWN_FIELDS = ['boards', 'rounds', 'moveTime', 'replyTime'] as const;
export type DrawnField = (typeof DRAWN_FIELDS)[number];

/** What is said of a group of boards, or of all of a scenario without groups. */
export type BoardField = DrawnField | 'opens' | 'priority' | 'arrivals';
export const BOARD_FIELDS: readonly BoardField[] = [
  ...DRAWN_FIELDS,
  ...(['opens', 'priority', 'arrivals'] as const),
];

/** What is said of the replies of all boards together, drawn or recorded. */
export const LIMIT_FIELDS = ['replyLimit', 'replyRate', 'replyBurst'] as const;
export type LimitField = (typeof LIMIT_FIELDS)[number];

/** A scenario that lists every time: the same in every replication. */
export interface RecordedScenario extends Described, Workload {}

/** What is played: how many boards there are, and how their times and rounds come about. */
export type Scenario = DrawnScenario | RecordedScenario;

export function isRecorded(scenario: Scenario): scenario is RecordedScenario {
  return 'games' in scenario;
}
