import type { Event } from '@simul/core';
import {
  ARRIVED,
  ASKED,
  CLOSED,
  HERE,
  IDLE,
  MOVING,
  OVER,
  STANDING,
  THINKING,
  WAITING,
  WALKING,
} from './states.js';

/** The board's state after an event; `CLOSED` where the event does not change it. */
export const BOARD_AFTER: Readonly<Record<Event['type'], number>> = {
  opponentArrived: ARRIVED,
  gameOpened: WAITING,
  walkBegun: CLOSED,
  walkEnded: CLOSED,
  masterWaits: CLOSED,
  moveBegun: HERE,
  movePaused: WAITING,
  moveResumed: HERE,
  moveEnded: THINKING,
  replyAsked: ASKED,
  replyBegun: THINKING,
  replyIn: WAITING,
  gameOver: OVER,
};

type MasterEvent = Extract<Event, { readonly master: number }>;

/** The master's state after an event of hers. */
export const MASTER_AFTER: Readonly<Record<MasterEvent['type'], number>> = {
  walkBegun: WALKING,
  walkEnded: STANDING,
  masterWaits: STANDING,
  moveBegun: MOVING,
  movePaused: IDLE,
  moveResumed: MOVING,
  moveEnded: IDLE,
};
