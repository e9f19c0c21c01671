import type { Service } from '../../strategy/service.js';
import { seconds, type Term } from '../numbers.js';
import type { Queue } from '../queue.js';
import { endOfBatches } from './batches.js';
import { endOfJobs } from './jobs.js';
import type { ConstantTimes, KnownQueue } from './known-queue.js';
import { exactly, limit, type Limit, type Outcome } from './range.js';

/**
 * With at most as many open games as masters, no board waits for a busy master, and each game takes
 * only its own time. Masters who walk and do not block could be at another board when a reply
 * arrives. This cannot happen if each board keeps its own master, if constant times end games in
 * batches, or if one game is open at a time.
 */
export function isWithoutQueues(
  { masters, boards, openGames }: Queue,
  service: Service,
  constant?: ConstantTimes,
): boolean {
  if (openGames > masters) return false;
  if (service.blocks || service.walkTime === 0n) return true;
  return openGames === boards || openGames === 1 || constant !== undefined;
}

/** The exact outcome if `isWithoutQueues`. */
export function withoutQueueing(queue: KnownQueue, service: Service): Outcome {
  const { constant } = queue;
  const end = constant ? endOfBatches(queue, constant, service) : endOfJobs(queue, service);
  return {
    makespan: exactly(end.makespan),
    released: exactly(service.blocks ? end.makespan : end.lastMove),
    totalWait: exactly(waitWithoutQueueing(queue, service)),
  };
}

/** Open boards wait for the startup; all but the first board of each master wait for a walk. */
export function waitWithoutQueueing({ boards, openGames }: Queue, service: Service): Limit {
  const { blocks, startupTime, walkTime } = service;
  const early = blocks ? 0n : BigInt(openGames) * startupTime;
  const walks = boards - openGames;
  const terms: Term[] = [];
  if (early > 0n) terms.push(['K·startup', `${openGames} × ${seconds(startupTime)}`]);
  if (walkTime > 0n && walks > 0) terms.push(['(N−K)·w', `${walks} × ${seconds(walkTime)}`]);
  return limit(early + BigInt(walks) * walkTime, terms);
}
