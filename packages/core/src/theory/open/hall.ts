import type { DrawnScenario } from '../../scenario/scenario.js';
import { traitsOf } from '../../strategy/orders.js';
import type { Service } from '../../strategy/service.js';
import { toNanoseconds, toSeconds } from '../../time/nanoseconds.js';
import { boardsBy, rateOfArrivals, type Boards } from './boards.js';

/** A drawn scenario under a strategy, as theory asks for it. Seconds. */
export interface Hall {
  readonly groups: readonly Boards[];
  readonly boards: number;
  readonly service: Service;
  readonly walkTime: number;
  /** Most games in progress at once, of all masters; `Infinity` where the limit is never met. */
  readonly openGames: number;
  /** Most replies in progress at once; `Infinity` where the limit is never met. */
  readonly replyLimit: number;
  /** Replies that may begin per second; `Infinity` without a limit. */
  readonly replyRate: number;
  readonly replyBurst: number;
}

export function hallOf(scenario: DrawnScenario, service: Service): Hall {
  const groups = boardsBy(scenario);
  const boards = groups.reduce((sum, { count }) => sum + count, 0);
  const openGames = openGamesOf(boards, service);
  const { replyLimit = Infinity, replyRate, replyBurst = 1 } = scenario;
  return {
    groups,
    boards,
    service,
    walkTime: toSeconds(service.walkTime),
    openGames,
    replyLimit: replyLimit >= Math.min(openGames, boards) ? Infinity : replyLimit,
    replyRate: replyRate === undefined ? Infinity : 1 / tokenInterval(replyRate),
    replyBurst,
  };
}

/** Most games in progress at once, and so most replies; `Infinity` where all boards may be open. */
export function openGamesOf(
  boards: number,
  { blocks, masters, dispatch, openGames }: Service,
): number {
  const queues = dispatch === 'static' ? masters : 1;
  const most = blocks ? masters : queues * openGames;
  return most >= boards && !blocks ? Infinity : most;
}

/** From one token to the next, in seconds: the engines round it to whole nanoseconds. */
export function tokenInterval(replyRate: number): number {
  return toSeconds(toNanoseconds(1 / replyRate));
}

/** Rounds per second that the boards who arrive are to play; `Infinity` if all are there at 0. */
export function roundsAsked({ groups }: Hall): number {
  return groups.reduce((sum, group) => sum + rateOfArrivals(group) * group.rounds.mean, 0);
}

/** Boards per second. */
export function boardsArriving({ groups }: Hall): number {
  return groups.reduce((sum, group) => sum + rateOfArrivals(group), 0);
}

/** Whether boards come in over time in all groups: otherwise there is no long run. */
export function isOpenSystem({ groups }: Hall): boolean {
  return groups.every(({ interval }) => interval > 0);
}

export function isPoisson({ groups }: Hall): boolean {
  return groups.every((group) => group.isPoisson);
}

/** The masters who share a queue, or a door. */
export function mastersTogether({ service }: Hall): number {
  return service.dispatch === 'static' ? 1 : service.masters;
}

/**
 * How many games are played at once where no open game waits for a master: then the queue is at
 * the door. Nothing where open games may wait.
 */
export function doorOf({ service, openGames, walkTime }: Hall): number | undefined {
  if (service.blocks) return service.masters;
  return openGames <= service.masters && walkTime === 0 ? openGames : undefined;
}

/**
 * What decides who is served next, once what makes no difference is left out: nothing but the
 * order in which rounds became ready, a measure, or anything else that does not look at times.
 */
export type Discipline = 'earliest' | 'latest' | 'moveTime' | 'priority' | 'other';

export function disciplineOf({ groups, service }: Hall): Discipline {
  const { readiness, measure } = traitsOf(service.order);
  const isEqual = (of: (group: Boards) => number) => groups.every((g) => of(g) === of(groups[0]!));
  const makesNone =
    measure === 'priority'
      ? isEqual(({ priority }) => priority)
      : isEqual(({ moveTime }) => moveTime.mean) &&
        groups.every(({ moveTime }) => moveTime.variance === 0);
  if (measure !== undefined && !makesNone) return measure;
  return readiness ?? 'other';
}
