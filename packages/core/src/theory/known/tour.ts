import type { Service } from '../../strategy/service.js';
import type { Nanoseconds } from '../../time/nanoseconds.js';
import { seconds, type Term } from '../numbers.js';
import { startupTerm } from '../symbols.js';
import type { KnownQueue, Load } from './known-queue.js';
import { limit, type Limit } from './range.js';
import { most, ownTime, total, walksOf } from './totals.js';

/** The reply time of a game after the bounded instant. */
type Rest = (load: Load) => Nanoseconds;

/** An upper bound for a tour, where a master may wait at one board while others are ready. */
export function onTour(queue: KnownQueue, service: Service, rest: Rest): Limit {
  const slow = oneAfterAnother(queue, service, rest);
  if (queue.openGames < queue.boards) return slow;
  const laps = lapByLap(queue, service, rest);
  return laps.time < slow.time ? laps : slow;
}

/** At each instant the master moves, walks, or waits for a reply. */
function oneAfterAnother(queue: KnownQueue, service: Service, rest: Rest): Limit {
  const walks = walksOf(queue, service);
  const games = total(queue.loads, ownTime);
  const last = -most(queue.loads, (load) => -rest(load));
  const term: Term =
    last === 0n
      ? ['Σ Cᵢ', seconds(games)]
      : ['Σ Cᵢ − min z', `${seconds(games)} − ${seconds(last)}`];
  return limit(service.startupTime + walks + games - last, [
    ...startupTerm(service),
    ...allWalks(walks),
    term,
  ]);
}

/**
 * If all games are open, a lap takes at most its moves, its walks and its longest reply, because
 * all its replies are in progress when it begins.
 */
function lapByLap(queue: KnownQueue, service: Service, rest: Rest): Limit {
  const walks = walksOf(queue, service);
  const moves = total(queue.loads, ({ moveTime }) => moveTime);
  const last = most(queue.loads, (load) => load.lastReply - rest(load));
  const end = service.startupTime + walks + moves + queue.longestReplies + last;
  return limit(end, [
    ...startupTerm(service),
    ...allWalks(walks),
    ['W', seconds(moves)],
    ['longest reply of each lap', seconds(queue.longestReplies + last)],
  ]);
}

function allWalks(walks: Nanoseconds): readonly Term[] {
  return walks === 0n ? [] : [['all walks', seconds(walks)]];
}
