import type { TimeDistribution } from '../../distribution/distribution.js';
import { roundsMoments, timeMoments } from '../../distribution/families.js';
import type { Moments } from '../../distribution/family.js';
import { groupsOf, type ResolvedGroup } from '../../scenario/groups.js';
import type { DrawnScenario, Opener } from '../../scenario/scenario.js';
import { overRounds, plus } from '../drawn/random-sums.js';

/** Boards that are alike, as far as theory needs to know them. Seconds. */
export interface Boards {
  readonly name: string | undefined;
  readonly count: number;
  readonly rounds: Moments;
  /** Whether each game has one round. */
  readonly playsOnce: boolean;
  /** Whether the rounds that are left do not depend on those played. */
  readonly forgetsRounds: boolean;
  readonly moves: TimeDistribution;
  readonly moveTime: Moments;
  readonly replyTime: Moments;
  /** Whether replies are exponential. */
  readonly hasExponentialReplies: boolean;
  /** A whole game alone with a master. */
  readonly gameTime: Moments;
  readonly opens: Opener;
  readonly priority: number;
  /** Mean time between arrivals; 0 if all are there at 0. */
  readonly interval: number;
  /** Whether the times between arrivals are exponential. */
  readonly isPoisson: boolean;
  /** Whether nothing is drawn. */
  readonly isCertain: boolean;
}

export function boardsBy(scenario: DrawnScenario): readonly Boards[] {
  return groupsOf(scenario).map(boardsOfGroup);
}

function boardsOfGroup(group: ResolvedGroup): Boards {
  const { rounds, moveTime, replyTime, arrivals } = group;
  const counts = roundsMoments(rounds);
  const [move, reply] = [timeMoments(moveTime), timeMoments(replyTime)];
  const playsOnce = counts.mean === 1 && counts.variance === 0;
  return {
    name: group.name,
    count: group.boards,
    rounds: counts,
    playsOnce,
    forgetsRounds: playsOnce || rounds.family === 'geometric',
    moves: moveTime,
    moveTime: move,
    replyTime: reply,
    hasExponentialReplies: replyTime.family === 'exp',
    gameTime: overRounds(counts, plus(move, reply)),
    opens: group.opens ?? 'master',
    priority: group.priority ?? 0,
    interval: arrivals === undefined ? 0 : timeMoments(arrivals).mean,
    isPoisson: arrivals?.family === 'exp',
    isCertain: [rounds, moveTime, replyTime, arrivals ?? moveTime].every(
      ({ family }) => family === 'constant',
    ),
  };
}

/** The arrivals of boards per second. */
export function rateOfArrivals({ interval }: Boards): number {
  return 1 / interval;
}

/** The moments of a time that is that of one group or another, each weighted with its rate. */
export function mixtureOf(parts: readonly (readonly [weight: number, time: Moments])[]): Moments {
  const all = parts.reduce((sum, [weight]) => sum + weight, 0);
  const average = (of: (time: Moments) => number) =>
    parts.reduce((sum, [weight, time]) => sum + weight * of(time), 0) / all;
  const mean = average((time) => time.mean);
  return { mean, variance: average((time) => time.variance + (time.mean - mean) ** 2) };
}
