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

/**
 * Plays like `replay`, but tells every event as it happens and keeps none, so that a hundred
 * thousand boards can be watched. Events are told in order of time; but when `dispatch` is static,
 * one master's exhibition is told after another's, each in order of time.
 *
 * @throws {InputError} when the workload or the strategy makes no sense, or the quantum cuts the
 *   moves into over 5,000,000 slices
 * @throws {HorizonError} when the exhibition lasts over 200 years
 */
export function follow(
  workload: Workload,
  strategy: Strategy,
  hear: (event: Event) => void,
): Result {
  const service = serviceOf(strategy);
  const games = readGames(workload.games, 'games').map(newGame);
  checkSlices(workload.games, service);
  const journal = new Journal(roundsOf(games), hear);
  for (const hall of hallsOf(games, service, journal)) hall.play();
  return resultOf(games, service, journal);
}

function roundsOf(games: readonly Game[]): number {
  return games.reduce((total, { rounds }) => total + rounds.length, 0);
}

/**
 * One hall for all, or, when dispatch is static, one a master. Masters beyond as many as there are
 * boards never serve: each is given boards only when those with lower numbers have one each.
 */
function hallsOf(games: readonly Game[], service: Service, journal: Journal): Hall[] {
  const serving = Math.min(service.masters, games.length);
  const masters = Array.from({ length: serving }, (_, number) => newMaster(number));
  if (service.dispatch === 'shared') return [new Hall(games, masters, service, journal)];
  return masters.map((master) => {
    const own = games.filter(({ board }) => board % service.masters === master.number);
    return new Hall(own, [master], service, journal);
  });
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
    waits: journal.waits.sort(),
    gameEnds,
  });
}

function later(a: Nanoseconds, b: Nanoseconds): Nanoseconds {
  return a > b ? a : b;
}
