import type { Service } from '../../strategy/service.js';
import type { Nanoseconds } from '../../time/nanoseconds.js';
import { maximum, seconds, type Term } from '../numbers.js';
import { shareOf, startupTerm } from '../symbols.js';
import type { KnownQueue } from './known-queue.js';
import { limit, type End, type Limit } from './range.js';
import { most, ownTime, total } from './totals.js';

/** A lower bound on the makespan or the last move, with its formula. */
interface Need {
  readonly time: Nanoseconds;
  readonly term: Term;
}

/**
 * Lower bounds for any order. M masters make all moves, W, and walk to every board except their
 * first; then a last reply follows. Board i takes at least its own time, Cᵢ. K places hold all
 * games, Σ Cᵢ. Instants are whole nanoseconds, so quotients are rounded up.
 */
export function boundsBelow(queue: KnownQueue, service: Service): End {
  const { loads } = queue;
  const shortest = -most(loads, ({ lastReply }) => -lastReply);
  const longest = most(loads, ({ lastReply }) => lastReply);
  const work = workOf(queue, service);
  const game = most(loads, ownTime);
  const gameToLastMove = most(loads, (load) => ownTime(load) - load.lastReply);
  const places = placesOf(queue);
  return {
    makespan: longestOf(service, [
      shifted(work, shortest, ['+ min z', `+ ${seconds(shortest)}`]),
      { time: game, term: ['max Cᵢ', seconds(game)] },
      ...places,
    ]),
    lastMove: longestOf(service, [
      work,
      { time: gameToLastMove, term: ['max (Cᵢ−zᵢ)', seconds(gameToLastMove)] },
      ...places.map((need) => shifted(need, -longest, ['− max z', `− ${seconds(longest)}`])),
    ]),
  };
}

function workOf(queue: KnownQueue, { walkTime }: Service): Need {
  const moves = total(queue.loads, ({ moveTime }) => moveTime);
  const walks = BigInt(Math.max(0, queue.boards - queue.masters));
  const share = shareOf(queue);
  const time = rounded(moves + walks * walkTime, share.masters);
  if (walks === 0n || walkTime === 0n) {
    return { time, term: [`W${share.symbol}`, `${seconds(moves)}${share.number}`] };
  }
  const symbols = share.symbol === '' ? 'W + (N−M)·w' : `(W + (N−M)·w)${share.symbol}`;
  const sum = `${seconds(moves)} + ${walks} × ${seconds(walkTime)}`;
  return { time, term: [symbols, share.number === '' ? sum : `(${sum})${share.number}`] };
}

/** If all games may be open at once, the longest game is the stronger bound. */
function placesOf({ openGames, boards, loads }: KnownQueue): readonly Need[] {
  if (openGames === boards) return [];
  const games = total(loads, ownTime);
  const time = rounded(games, BigInt(openGames));
  return [{ time, term: ['Σ Cᵢ/K', `${seconds(games)}/${openGames}`] }];
}

function shifted({ time, term }: Need, by: Nanoseconds, [symbols, numbers]: Term): Need {
  if (by === 0n) return { time, term };
  return { time: time + by, term: [`${term[0]} ${symbols}`, `${term[1]} ${numbers}`] };
}

function longestOf(service: Service, needs: readonly Need[]): Limit {
  const longest = needs.reduce((most, { time }) => (time > most ? time : most), 0n);
  const symbols = maximum(...needs.map(({ term }) => term[0]));
  const numbers = maximum(...needs.map(({ term }) => term[1]));
  return limit(service.startupTime + longest, [...startupTerm(service), [symbols, numbers]]);
}

/** Divides and rounds up. */
function rounded(time: Nanoseconds, parts: bigint): Nanoseconds {
  return (time + parts - 1n) / parts;
}
