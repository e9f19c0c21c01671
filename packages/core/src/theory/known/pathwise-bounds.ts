import { traitsOf } from '../../strategy/orders.js';
import type { Service } from '../../strategy/service.js';
import { seconds, type Term } from '../numbers.js';
import { boundsBelow } from './bounds-below.js';
import type { KnownQueue } from './known-queue.js';
import { limit, type Limit, type Outcome } from './range.js';
import { ownTime, total } from './totals.js';
import { onTour } from './tour.js';
import { workConserving } from './work-conserving.js';

/** What is true of these very times, in whatever order rounds come to be served. */
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

/** Open boards wait for the startup, and all boards but the masters' first for a walk. */
function leastWait({ masters, boards, openGames }: KnownQueue, service: Service): Limit {
  const { startupTime, walkTime } = service;
  const walks = Math.max(0, boards - masters);
  const terms: Term[] = [];
  if (startupTime > 0n) terms.push(['K·startup', `${openGames} × ${seconds(startupTime)}`]);
  if (walkTime > 0n) terms.push(['(N−M)·w', `${walks} × ${seconds(walkTime)}`]);
  return limit(BigInt(openGames) * startupTime + BigInt(walks) * walkTime, terms);
}

/** No more than K games are in progress at once, each of them moving, thinking or waiting. */
function mostWait({ loads, openGames }: KnownQueue, makespan: Limit): Limit {
  const games = total(loads, ownTime);
  return limit(BigInt(openGames) * makespan.time - games, [
    ['K·makespan − Σ Cᵢ', `${openGames} × ${seconds(makespan.time)} − ${seconds(games)}`],
  ]);
}
