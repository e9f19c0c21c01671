import type { Opener, Round } from '../scenario/scenario.js';
import { toNanoseconds, type Nanoseconds } from '../time/nanoseconds.js';

/** What is known of a game before it is played. */
export interface Board {
  readonly board: number;
  readonly rounds: readonly Round[];
  readonly arrival: Nanoseconds;
  readonly opens: Opener;
  readonly priority: number;
}

/** A game as it is being played. */
export interface Game extends Board {
  /** The current round, from 0. */
  round: number;
  /** Since when the current round is ready; `undefined` while its move is not to be made. */
  readyAt: Nanoseconds | undefined;
  /** When the reply was asked for that is not in yet. */
  askedAt: Nanoseconds;
  /** What is left of the current move, once the round is ready. */
  moveLeft: Nanoseconds;
  /** Whether the current move has been begun and put back. */
  paused: boolean;
  /** The master who stands at the board or walks to it. */
  attendedBy: Master | undefined;
  /** The master who stands at the board and does nothing until the reply is in. */
  awaitedBy: Master | undefined;
  /** When the game was over. */
  end: Nanoseconds;
}

export interface Master {
  readonly number: number;
  /** Whether she could be given a board. */
  free: boolean;
  /** The board she stands at or walks to; none before her first. */
  place: Game | undefined;
}

export function newGame(board: Board): Game {
  return {
    ...board,
    round: 0,
    readyAt: undefined,
    askedAt: 0n,
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

export function isLastRound({ rounds, round }: Game): boolean {
  return round + 1 === rounds.length;
}

/** How long the reply of the current round takes. */
export function replyOf({ rounds, round }: Game): Nanoseconds {
  return toNanoseconds(rounds[round]![1]);
}

/** How long a game takes alone with a master. */
export function ownTime({ rounds }: Board): Nanoseconds {
  return rounds.reduce(
    (sum, [move, reply]) => sum + toNanoseconds(move) + toNanoseconds(reply),
    0n,
  );
}
