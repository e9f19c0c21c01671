import { toNanoseconds, type Nanoseconds } from '../time/nanoseconds.js';
import type { Dispatch, Order, Strategy } from './strategy.js';

/** A strategy as a point of the one space that all five share, in nanoseconds. */
export interface Service {
  readonly masters: number;
  /** Whether a master stays with a game until its last reply. */
  readonly blocks: boolean;
  readonly dispatch: Dispatch;
  /** Most games in progress at once; `Infinity` when nothing limits them. */
  readonly openGames: number;
  readonly order: Order;
  /** The longest a master thinks at one go; `undefined` when nothing interrupts her. */
  readonly quantum: Nanoseconds | undefined;
  readonly walkTime: Nanoseconds;
  readonly startupTime: Nanoseconds;
}

const MASTERS = { sync: 1, async: 1, threads: 1, processes: 4, hybrid: 4 } as const;
const DISPATCH = {
  sync: 'shared',
  async: 'shared',
  threads: 'shared',
  processes: 'shared',
  hybrid: 'static',
} as const;

/** The point of the space that a strategy names, with every default filled in. */
export function serviceOf(strategy: Strategy): Service {
  const { kind, quantum } = strategy;
  return {
    masters: strategy.masters ?? MASTERS[kind],
    blocks: kind === 'sync' || kind === 'processes',
    dispatch: strategy.dispatch ?? DISPATCH[kind],
    openGames: strategy.openGames ?? Infinity,
    order: strategy.order ?? 'fifo',
    quantum: quantum === undefined ? undefined : toNanoseconds(quantum),
    walkTime: toNanoseconds(strategy.walkTime ?? 0),
    startupTime: toNanoseconds(strategy.startupTime ?? 0),
  };
}
