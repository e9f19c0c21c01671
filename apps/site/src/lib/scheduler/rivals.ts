import { ORDERS, replay, type Event, type Order, type Result } from '@simul/core';
import type { Hall } from './hall.js';
import { extend, isReady, opening, type Choice, type Play } from './play.js';

/** What an order of the core makes of a hall. */
export interface Rival {
  readonly order: Order;
  readonly result: Result;
  /** The same as a schedule. */
  readonly play: Play;
}

/** What every order makes of the very same games. */
export function rivalsOf(hall: Hall): readonly Rival[] {
  return ORDERS.map((order) => rivalOf(hall, order));
}

function rivalOf(hall: Hall, order: Order): Rival {
  const { walkTime } = hall;
  const { result, events } = replay(hall, { kind: 'async', order, walkTime });
  return { order, result, play: copyOf(hall, order, events) };
}

/** The choices that come to the same: on a tour she goes ahead, otherwise she stays till one is ready. */
function copyOf(hall: Hall, order: Order, events: readonly Event[]): Play {
  let play: Play = { turns: [], moment: opening(hall) };
  const choose = (choice: Choice) => {
    play = extend(hall, play, choice)!;
  };
  for (const { type, board } of events) {
    if (type !== 'moveBegun') continue;
    if (order !== 'tour' && !isReady(hall, play.moment, board)) choose('stay');
    choose(board);
  }
  return play;
}
