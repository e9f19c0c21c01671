import { toNanoseconds, type Nanoseconds } from '../time/nanoseconds.js';
import { DEFAULT_ORDER, type Order } from './orders.js';
import { OPTIONS, parseStrategy } from './read-strategy.js';
import type { Dispatch, Kind, Opening, Strategy } from './strategy.js';

/** A strategy as a point of the one space that all five share, in nanoseconds. */
export interface Service {
  readonly masters: number;
  /** Whether a master stays with a game until its last reply. */
  readonly blocks: boolean;
  readonly dispatch: Dispatch;
  /** Most games in progress at once; `Infinity` when nothing limits them. */
  readonly openGames: number;
  readonly order: Order;
  readonly opening: Opening;
  /** The longest a master thinks at one go; `undefined` when nothing interrupts her. */
  readonly quantum: Nanoseconds | undefined;
  readonly walkTime: Nanoseconds;
  readonly startupTime: Nanoseconds;
}

const MASTERS = { sync: 1, async: 1, threads: 1, processes: 4, hybrid: 4 } as const;

/**
 * The point of the space that a strategy names, with every default filled in.
 *
 * @throws {InputError} when the strategy makes no sense
 */
export function serviceOf(strategy: Strategy): Service {
  const { kind, quantum, ...options } = parseStrategy(strategy);
  return {
    masters: options.masters ?? MASTERS[kind],
    blocks: kind === 'sync' || kind === 'processes',
    dispatch: options.dispatch ?? (kind === 'hybrid' ? 'static' : 'shared'),
    openGames: options.openGames ?? Infinity,
    order: options.order ?? DEFAULT_ORDER,
    opening: options.opening ?? 'listed',
    quantum: quantum === undefined ? undefined : toNanoseconds(quantum),
    walkTime: toNanoseconds(options.walkTime ?? 0),
    startupTime: toNanoseconds(options.startupTime ?? 0),
  };
}

/**
 * A strategy with the defaults of its kind written out, as result documents carry it. What has no
 * number by default (all games open, no quantum, no walk, no startup) stays unsaid.
 *
 * @throws {InputError} when the strategy makes no sense
 */
export function completeStrategy(strategy: Strategy): Strategy {
  const { masters, dispatch, order, opening } = serviceOf(strategy);
  const defaults: Partial<Strategy> = { masters, dispatch, order, opening };
  return { ...strategy, ...taken(strategy.kind, defaults) };
}

function taken(kind: Kind, options: Partial<Strategy>): Partial<Strategy> {
  const takes = (name: string) => (OPTIONS[kind] as readonly string[]).includes(name);
  return Object.fromEntries(Object.entries(options).filter(([name]) => takes(name)));
}
