/** Whom a free master serves next. */
export const ORDERS = ['fifo', 'tour', 'poll'] as const;
export type Order = (typeof ORDERS)[number];

export const DEFAULT_ORDER: Order = 'fifo';

/** What an order does, and what its author promises; engines, theory and forms ask nothing else. */
export interface OrderTraits {
  /** Whether the way starts from where the only master is, so that no two can share a queue. */
  readonly needsOneMaster: boolean;
  /**
   * Whether she goes to the next board before its reply is in, and waits there. Otherwise no master
   * is idle, or on her way to a board that is not ready, while some board is ready.
   */
  readonly goesAhead: boolean;
  /** Whether the choice depends on how long moves or replies take, not only on when boards are ready. */
  readonly looksAtTimes: boolean;
  /** Whether boards are served in turn, none twice before another once, if all rounds are alike. */
  readonly takesTurns: boolean;
}

/** A formula holds of an order if the traits say so: a false trait makes a false prediction. */
const TRAITS: Readonly<Record<Order, OrderTraits>> = {
  /** The round that has been ready longest. */
  fifo: { needsOneMaster: false, goesAhead: false, looksAtTimes: false, takesTurns: true },
  /** The next board. */
  tour: { needsOneMaster: true, goesAhead: true, looksAtTimes: false, takesTurns: true },
  /** The next board that is ready. */
  poll: { needsOneMaster: true, goesAhead: false, looksAtTimes: false, takesTurns: true },
};

export function traitsOf(order: Order): OrderTraits {
  return TRAITS[order];
}
