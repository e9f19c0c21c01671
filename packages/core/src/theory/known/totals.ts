import type { Service } from '../../strategy/service.js';
import type { Nanoseconds } from '../../time/nanoseconds.js';
import type { KnownQueue, Load } from './known-queue.js';

/** What a board takes by itself. */
export function ownTime({ moveTime, replyTime }: Load): Nanoseconds {
  return moveTime + replyTime;
}

/** A sum over all boards. */
export function total(loads: readonly Load[], of: (load: Load) => bigint): bigint {
  return loads.reduce((sum, load) => sum + load.count * of(load), 0n);
}

/** The board that has most of something, the first where several have. */
export function boardWithMost(loads: readonly Load[], of: (load: Load) => bigint): Load {
  return loads.reduce((most, load) => (of(load) > of(most) ? load : most));
}

/** The most that any board has of something. */
export function most(loads: readonly Load[], of: (load: Load) => bigint): bigint {
  return of(boardWithMost(loads, of));
}

/** All walks there can be: one to each slice, but none to the first board of a master. */
export function walksOf(queue: KnownQueue, { walkTime }: Service): Nanoseconds {
  const slices = total(queue.loads, (load) => load.slices);
  return (slices - BigInt(Math.min(queue.masters, queue.openGames))) * walkTime;
}
