import { traitsOf } from '../../strategy/orders.js';
import type { Service } from '../../strategy/service.js';
import { seconds, type Term } from '../numbers.js';
import { boundsBelow } from './bounds-below.js';
import type { KnownQueue } from './known-queue.js';
import { limit, type Limit, type Outcome } from './range.js';
import { ownTime, total } from './totals.js';
import { onTour } from './tour.js';
import { workConserving } from './work-conserving.js';

/** Bounds that hold for these times in any order of service. */
export function pathwiseBounds(queue: KnownQueue, service: Service): Outcome {
  const low = boundsBelow(queue, service);
  const above = traitsOf(service.order).goesAhead ? onTour : workConserving;
  const makespan = above(queue, service, () => 0n);
  return {
    makespan: { low: low.makespan, high: makespan },
    released: { low: low.lastMove, high: above(queue, service, ({ lastReply }) => lastReply) },
    totalWait: { low: leastWait(queue, service), high: mostWait(queue, makespan) },
  };
}

/** Open boards wait for the startup; all but the first board of each master wait for a walk. */
function leastWait({ masters, boards, openGames }: KnownQueue, service: Service): Limit {
  const { startupTime, walkTime } = service;
  const walks = Math.max(0, boards - masters);
  const terms: Term[] = [];
  if (startupTime > 0n) terms.push(['K·startup', `${openGames} × ${seconds(startupTime)}`]);
  if (walkTime > 0n) terms.push(['(N−M)·w', `${walks} × ${seconds(walkTime)}`]);
  return limit(BigInt(openGames) * startupTime + BigInt(walks) * walkTime, terms);
}

/** At most K games are in progress at once; each has a move or a reply under way, or waits. */
function mostWait({ loads, openGames }: KnownQueue, makespan: Limit): Limit {
  const games = total(loads, ownTime);
  return limit(BigInt(openGames) * makespan.time - games, [
    ['K·makespan − Σ Cᵢ', `${openGames} × ${seconds(makespan.time)} − ${seconds(games)}`],
  ]);
}
