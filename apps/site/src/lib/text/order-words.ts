import type { Opening, Order } from '@simul/core';

export const ORDER_WORDS: Readonly<Record<Order, string>> = {
  fifo: 'longest ready first',
  lifo: 'last ready first',
  shortest: 'shortest move first',
  priority: 'lowest priority number first',
  tour: 'always the next table',
  poll: 'the next ready table',
};

/** The words at the beginning of a line. */
export function orderTitle(order: Order): string {
  const words = ORDER_WORDS[order];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Which game opens first. */
export const OPENING_WORDS: Readonly<Record<Opening, string>> = {
  listed: 'in order of arrival',
  shortest: 'shortest game first',
  longest: 'longest game first',
};
