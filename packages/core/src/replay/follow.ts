import { report } from '../result/report.js';
import type { Result } from '../result/result.js';
import { readWorkload } from '../scenario/read-workload.js';
import { isPlain } from '../scenario/groups.js';
import type { Workload } from '../scenario/scenario.js';
import { serviceOf, type Service } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';
import { toNanoseconds, type Nanoseconds } from '../time/nanoseconds.js';
import type { Event } from './events.js';
import { newGame, type Game } from './game.js';
import { Hall } from './hall.js';
import { Journal } from './journal.js';
import { checkSlices } from './slices.js';

/**
 * Plays like `replay`, but passes each event on as it happens and keeps none, so that a hundred
 * thousand boards can be watched.
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
  const checked = readWorkload(workload);
  checkSlices(checked.games, service);
  const { games, journal } = play(checked, service, hear);
  const makespan = endOf(games);
  return report({
    masters: service.masters,
    makespan,
    released: service.blocks ? makespan : journal.lastMoveEnd,
    busyTime: journal.busyTime,
    walkingTime: journal.walkingTime,
    replyTime: journal.replyTime,
    totalWait: journal.waits.reduce((total, wait) => total + wait, 0n),
    waits: journal.waits.sort(),
    replyWait: journal.replyWait,
    longestReplyWait: journal.longestReplyWait,
    gameEnds: games.map(({ end }) => end),
    arrivals: games.map(({ arrival }) => arrival),
    alone: isPlain(checked) ? undefined : endOf(play(checked, ALONE, unheard).games),
  });
}

/** What speedup is measured against: one game at a time, without walking. */
const ALONE = serviceOf({ kind: 'sync' });

function unheard(): void {
  // Of that exhibition only its end is wanted.
}

function play(
  workload: Workload,
  service: Service,
  hear: (event: Event) => void,
): { readonly games: readonly Game[]; readonly journal: Journal } {
  const games = gamesOf(workload);
  const rounds = games.reduce((total, game) => total + game.rounds.length, 0);
  const telling = {
    arrivals: games.some(({ arrival }) => arrival > 0n),
    replies:
      workload.replyLimit !== undefined ||
      workload.replyRate !== undefined ||
      games.some(({ opens }) => opens === 'opponent'),
  };
  const journal = new Journal(rounds, telling, hear);
  new Hall(games, workload, service, journal).play();
  return { games, journal };
}

function gamesOf({ games, arrivals, opens, priorities }: Workload): readonly Game[] {
  return games.map((rounds, board) =>
    newGame({
      board,
      rounds,
      arrival: toNanoseconds(arrivals?.[board] ?? 0),
      opens: opens?.[board] ?? 'master',
      priority: priorities?.[board] ?? 0,
    }),
  );
}

function endOf(games: readonly Game[]): Nanoseconds {
  return games.reduce((latest, { end }) => (end > latest ? end : latest), 0n);
}
