import { traitsOf } from '../strategy/orders.js';
import type { Service } from '../strategy/service.js';
import type { Queue } from './queue.js';

/**
 * Whether what is served or opened next depends on how long moves and replies take. What remains
 * to be played is then not like what was played before: the last reply tells of the choice.
 */
export function choosesByTimes(
  { order, opening }: Service,
  { openGames, boards }: Pick<Queue, 'openGames' | 'boards'>,
): boolean {
  return traitsOf(order).looksAtTimes || (opening !== 'listed' && openGames < boards);
}
