import type { Order } from '@simul/core';

export const ORDER_WORDS: Readonly<Record<Order, string>> = {
  fifo: 'longest ready first',
  tour: 'always the next table',
  poll: 'the next ready table',
};

/** The words at the beginning of a line. */
export function orderTitle(order: Order): string {
  const words = ORDER_WORDS[order];
  return words.charAt(0).toUpperCase() + words.slice(1);
}
