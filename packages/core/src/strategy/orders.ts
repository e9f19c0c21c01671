/** Which board a free master serves next. */
export const ORDERS = ['fifo', 'lifo', 'shortest', 'priority', 'tour', 'poll'] as const;
export type Order = (typeof ORDERS)[number];

export const DEFAULT_ORDER: Order = 'fifo';

/** What an order does, and what its author promises; engines, theory and forms ask nothing else. */
export interface OrderTraits {
  /** Whether it depends on where the master stands, so that no two can share a queue. */
  readonly needsOneMaster: boolean;
  /** Whether a move may be interrupted by a quantum, as `threads` do. */
  readonly isPreemptible: boolean;
  /**
   * Whether she goes to the next board before its reply is in, and waits there. Otherwise no master
   * is idle, or on her way to a board that is not ready, while some board is ready.
   */
  readonly goesAhead: boolean;
  /** Whether the choice depends on how long moves or replies take, not only on when boards are ready. */
  readonly looksAtTimes: boolean;
  /** Whether boards are served in turn, none twice before another once, if all rounds are alike. */
  readonly takesTurns: boolean;
  /**
   * What comes first where the choice depends on nothing but the order in which rounds became ready,
   * or where rounds are equal by the measure.
   */
  readonly readiness?: 'earliest' | 'latest';
  /** What rounds are sorted by before anything else: what is least is served first. */
  readonly measure?: 'moveTime' | 'priority';
}

/** What most orders have in common. */
const USUAL: OrderTraits = {
  needsOneMaster: false,
  isPreemptible: true,
  goesAhead: false,
  looksAtTimes: false,
  takesTurns: false,
};

/** A formula holds of an order if the traits say so: a false trait makes a false prediction. */
const TRAITS: Readonly<Record<Order, OrderTraits>> = {
  /** The round that has been ready longest. */
  fifo: { ...USUAL, takesTurns: true, readiness: 'earliest' },
  /** The round that has become ready last. */
  lifo: { ...USUAL, readiness: 'latest' },
  /** The round with the least left of its move. */
  shortest: { ...USUAL, looksAtTimes: true, readiness: 'earliest', measure: 'moveTime' },
  /** The board with the lowest priority. */
  priority: { ...USUAL, readiness: 'earliest', measure: 'priority' },
  /** The next board. */
  tour: { ...USUAL, needsOneMaster: true, isPreemptible: false, goesAhead: true, takesTurns: true },
  /** The next board that is ready. */
  poll: { ...USUAL, needsOneMaster: true, isPreemptible: false, takesTurns: true },
};

export function traitsOf(order: Order): OrderTraits {
  return TRAITS[order];
}
