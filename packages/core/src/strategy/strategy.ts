import type { Order } from './orders.js';

/** The five named strategies. */
export const KINDS = ['sync', 'async', 'threads', 'processes', 'hybrid'] as const;
export type Kind = (typeof KINDS)[number];

/** One queue for all masters, or board i belonging to master i mod M. */
export const DISPATCHES = ['shared', 'static'] as const;
export type Dispatch = (typeof DISPATCHES)[number];

/** Which of several games that could open, or be taken, comes first. */
export const OPENINGS = ['listed', 'shortest', 'longest'] as const;
export type Opening = (typeof OPENINGS)[number];

/** How masters serve, as a person says it: times in seconds, and only what differs from default. */
export interface Strategy {
  readonly kind: Kind;
  /** Who serve; default 4 for processes and hybrid, 1 for threads. */
  readonly masters?: number;
  readonly dispatch?: Dispatch;
  /** Most games in progress at once: per master when static, in all when shared. Default all. */
  readonly openGames?: number;
  readonly order?: Order;
  /** Default `listed`: by arrival, then by board. */
  readonly opening?: Opening;
  /** The longest a master thinks at one go; default none. */
  readonly quantum?: number;
  /** Walking to another board than the last. */
  readonly walkTime?: number;
  /** Before it no master serves. */
  readonly startupTime?: number;
}
