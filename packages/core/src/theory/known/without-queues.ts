import type { Service } from '../../strategy/service.js';
import { seconds, type Term } from '../numbers.js';
import type { Queue } from '../queue.js';
import { endOfBatches } from './batches.js';
import { endOfJobs } from './jobs.js';
import type { ConstantTimes, KnownQueue } from './known-queue.js';
import { exactly, limit, type Limit, type Outcome } from './range.js';

/**
 * With no more games in progress than masters no board waits for a master, and a game lasts as long
 * as it does alone. Masters who walk without blocking might be elsewhere when a reply comes in,
 * but not if each board can keep a master to itself, if games are over in batches, or if there is
 * one at a time.
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

/** The exact outcome where `isWithoutQueues`. */
export function withoutQueueing(queue: KnownQueue, service: Service): Outcome {
  const { constant } = queue;
  const end = constant ? endOfBatches(queue, constant, service) : endOfJobs(queue, service);
  return {
    makespan: exactly(end.makespan),
    released: exactly(service.blocks ? end.makespan : end.lastMove),
    totalWait: exactly(waitWithoutQueueing(queue, service)),
  };
}

/** Open boards wait for the startup, and for the walk to them if it is not the master's first. */
export function waitWithoutQueueing({ boards, openGames }: Queue, service: Service): Limit {
  const { blocks, startupTime, walkTime } = service;
  const early = blocks ? 0n : BigInt(openGames) * startupTime;
  const walks = boards - openGames;
  const terms: Term[] = [];
  if (early > 0n) terms.push(['K·startup', `${openGames} × ${seconds(startupTime)}`]);
  if (walkTime > 0n && walks > 0) terms.push(['(N−K)·w', `${walks} × ${seconds(walkTime)}`]);
  return limit(early + BigInt(walks) * walkTime, terms);
}
