import type { Service } from '../../strategy/service.js';
import type { Nanoseconds } from '../../time/nanoseconds.js';
import type { KnownQueue, Load } from './known-queue.js';

/** The length of a game without waits. */
export function ownTime({ moveTime, replyTime }: Load): Nanoseconds {
  return moveTime + replyTime;
}

/** A sum over all boards. */
export function total(loads: readonly Load[], of: (load: Load) => bigint): bigint {
  return loads.reduce((sum, load) => sum + load.count * of(load), 0n);
}

/** The board with the largest value; the first of several. */
export function boardWithMost(loads: readonly Load[], of: (load: Load) => bigint): Load {
  return loads.reduce((most, load) => (of(load) > of(most) ? load : most));
}

export function most(loads: readonly Load[], of: (load: Load) => bigint): bigint {
  return of(boardWithMost(loads, of));
}

/** An upper bound on the walking time: one walk per slice, none to the first board of a master. */
export function walksOf(queue: KnownQueue, { walkTime }: Service): Nanoseconds {
  const slices = total(queue.loads, (load) => load.slices);
  return (slices - BigInt(Math.min(queue.masters, queue.openGames))) * walkTime;
}
