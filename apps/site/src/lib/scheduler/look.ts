import { toSeconds, type BoardState } from '@simul/core';
import { scheduledAt, type ScheduleLanes } from './lanes.js';
import { isService, type PlayedTurns } from './play.js';

/** What is to be seen at a board at an instant. */
export interface BoardView {
  readonly state: BoardState;
  /** How long it has waited, or how long it is until the reply or the end of her move. Seconds. */
  readonly seconds: number;
  /** How much of its thinking, or of her move, is left. 0 to 1. */
  readonly left: number;
  /** Moves and replies made. */
  readonly halfMoves: number;
}

export function lookAt(
  play: PlayedTurns,
  { boards }: ScheduleLanes,
  board: number,
  at: number,
): BoardView {
  const { from, to, state } = scheduledAt(boards[board]!, at);
  const isWaiting = state === 'waiting';
  return {
    state,
    seconds: isWaiting ? at - from : to - at,
    left: to === Infinity ? 0 : (to - at) / (to - from),
    halfMoves: halfMovesOn(play, board, at),
  };
}

function halfMovesOn({ turns }: PlayedTurns, board: number, at: number): number {
  const made = turns.filter(isService).filter(({ choice }) => choice === board);
  const instants = made.flatMap(({ ends, repliedAt }) => [ends, repliedAt]);
  return instants.filter((instant) => toSeconds(instant) <= at).length;
}

/** Where she is: at a board, counted from 0, or so far between two; nothing before her first. */
export function masterPlace({ turns }: PlayedTurns, at: number): number | undefined {
  const begun = turns.filter(isService).filter((turn) => toSeconds(turn.at) <= at);
  const current = begun.at(-1);
  if (current === undefined) return undefined;
  const from = begun.at(-2)?.choice ?? current.choice;
  const [left, arrives] = [toSeconds(current.at), toSeconds(current.arrives)];
  const share = at < arrives ? (at - left) / (arrives - left) : 1;
  return from + (current.choice - from) * share;
}
