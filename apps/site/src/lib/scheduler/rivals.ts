import {
  DEFAULT_ORDER,
  ORDERS,
  replay,
  traitsOf,
  type Event,
  type Order,
  type Result,
} from '@simul/core';
import type { ScheduledHall } from './hall.js';
import { extend, isReady, opening, type ScheduleChoice, type PlayedTurns } from './play.js';

/** What an order of the core makes of a hall. */
export interface Rival {
  readonly order: Order;
  readonly result: Result;
  /** The same as a schedule. */
  readonly play: PlayedTurns;
}

/** What every order makes of the very same games. */
export function rivalsOf(hall: ScheduledHall): readonly Rival[] {
  return ORDERS.map((order) => rivalOf(hall, order));
}

/** What the order comes to that her choices are compared with. */
export function usualOf(rivals: readonly Rival[]): Rival {
  return rivals.find(({ order }) => order === DEFAULT_ORDER)!;
}

function rivalOf(hall: ScheduledHall, order: Order): Rival {
  const { walkTime } = hall;
  const { result, events } = replay(hall, { kind: 'async', order, walkTime });
  return { order, result, play: copyOf(hall, order, events) };
}

/** The choices that come to the same: unless she goes ahead she stays until one is ready. */
function copyOf(hall: ScheduledHall, order: Order, events: readonly Event[]): PlayedTurns {
  let play: PlayedTurns = { turns: [], moment: opening(hall) };
  const choose = (choice: ScheduleChoice) => {
    play = extend(hall, play, choice)!;
  };
  for (const { type, board } of events) {
    if (type !== 'moveBegun') continue;
    if (!traitsOf(order).goesAhead && !isReady(hall, play.moment, board)) choose('stay');
    choose(board);
  }
  return play;
}
