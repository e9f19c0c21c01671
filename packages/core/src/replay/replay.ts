import { report } from '../result/report.js';
import type { Result } from '../result/result.js';
import { readGames } from '../scenario/games.js';
import type { Workload } from '../scenario/scenario.js';
import { serviceOf, type Service } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';
import type { Nanoseconds } from '../time/nanoseconds.js';
import type { Event } from './events.js';
import { newGame, newMaster, type Game } from './game.js';
import { Hall } from './hall.js';
import { Journal } from './journal.js';
import { checkSlices } from './slices.js';

/** An exhibition that has been played. */
export interface Played {
  readonly result: Result;
  /** What happened, in order of time. */
  readonly events: readonly Event[];
}

/**
 * Plays a workload under a strategy, one event after the other: the readable engine, which
 * explains what the kernel computes fast.
 *
 * @throws {InputError} when the workload or the strategy makes no sense, or the quantum cuts the
 *   moves into over 5,000,000 slices
 * @throws {HorizonError} when the exhibition lasts over 200 years
 */
export function replay(workload: Workload, strategy: Strategy): Played {
  const service = serviceOf(strategy);
  const games = readGames(workload.games, 'games').map(newGame);
  checkSlices(workload.games, service);
  const journal = new Journal();
  for (const hall of hallsOf(games, service, journal)) hall.play();
  return { result: resultOf(games, service, journal), events: inOrder(journal.events, service) };
}

/** One hall for all, or, when dispatch is static, one a master. */
function hallsOf(games: readonly Game[], service: Service, journal: Journal): Hall[] {
  const masters = Array.from({ length: service.masters }, (_, number) => newMaster(number));
  if (service.dispatch === 'shared') return [new Hall(games, masters, service, journal)];
  return masters.map((master) => {
    const own = games.filter(({ board }) => board % service.masters === master.number);
    return new Hall(own, [master], service, journal);
  });
}

/** Halls are played one after the other, but happen at the same time. */
function inOrder(events: readonly Event[], { dispatch }: Service): readonly Event[] {
  return dispatch === 'shared' ? events : events.toSorted((a, b) => a.at - b.at);
}

function resultOf(games: readonly Game[], service: Service, journal: Journal): Result {
  const gameEnds = games.map(({ end }) => end);
  const makespan = gameEnds.reduce(later, 0n);
  return report({
    masters: service.masters,
    makespan,
    released: service.blocks ? makespan : journal.lastMoveEnd,
    busyTime: journal.busyTime,
    walkingTime: journal.walkingTime,
    replyTime: journal.replyTime,
    totalWait: journal.waits.reduce((total, wait) => total + wait, 0n),
    waits: journal.waits.sort(ascending),
    gameEnds,
  });
}

function later(a: Nanoseconds, b: Nanoseconds): Nanoseconds {
  return a > b ? a : b;
}

function ascending(a: Nanoseconds, b: Nanoseconds): number {
  return a < b ? -1 : Number(a > b);
}
