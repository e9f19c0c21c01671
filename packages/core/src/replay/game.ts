import type { Round } from '../scenario/scenario.js';
import { toNanoseconds, type Nanoseconds } from '../time/nanoseconds.js';

/** A game as it is being played. */
export interface Game {
  readonly board: number;
  readonly rounds: readonly Round[];
  /** The current round, from 0. */
  round: number;
  /** Since when the current round is ready; `undefined` while the opponent thinks. */
  readyAt: Nanoseconds | undefined;
  /** What is left of the current move, once it has begun. */
  moveLeft: Nanoseconds;
  /** Whether the current move has been begun and put back. */
  paused: boolean;
  /** Who stands at the board or walks to it. */
  attendedBy: Master | undefined;
  /** Who stands at the board and does nothing until the reply is in. */
  awaitedBy: Master | undefined;
  /** When its last reply was in. */
  end: Nanoseconds;
}

export interface Master {
  readonly number: number;
  /** Whether she could be given a board. */
  free: boolean;
  /** The board she stands at or walks to; none before her first. */
  place: Game | undefined;
}

export function newGame(rounds: readonly Round[], board: number): Game {
  return {
    board,
    rounds,
    round: 0,
    readyAt: undefined,
    moveLeft: 0n,
    paused: false,
    attendedBy: undefined,
    awaitedBy: undefined,
    end: 0n,
  };
}

export function newMaster(number: number): Master {
  return { number, free: false, place: undefined };
}

/** How long the move of the current round takes. */
export function moveOf({ rounds, round }: Game): Nanoseconds {
  return toNanoseconds(rounds[round]![0]);
}

/** How long the reply of the current round takes. */
export function replyOf({ rounds, round }: Game): Nanoseconds {
  return toNanoseconds(rounds[round]![1]);
}
