/**
 * What happens in the hall, in the order in which it happens. `at` in seconds; boards and masters
 * count from 0, rounds from 1. Every lane of a timeline can be drawn from these alone.
 */
export type Event =
  /** The game's first round is ready. */
  | { readonly type: 'gameOpened'; readonly at: number; readonly board: number }
  /** A master leaves `from` for `board`. */
  | {
      readonly type: 'walkBegun';
      readonly at: number;
      readonly master: number;
      readonly board: number;
      readonly from: number;
    }
  | MasterEvent<'walkEnded'>
  /** She stands at the board until the reply is in: because she blocks, or came early on a tour. */
  | MasterEvent<'masterWaits'>
  | MoveEvent<'moveBegun'>
  /** The quantum is over before the move is. */
  | MoveEvent<'movePaused'>
  | MoveEvent<'moveResumed'>
  | MoveEvent<'moveEnded'>
  /** The opponent has replied. */
  | {
      readonly type: 'replyIn';
      readonly at: number;
      readonly board: number;
      readonly round: number;
    }
  | { readonly type: 'gameOver'; readonly at: number; readonly board: number };

interface MasterEvent<Type extends string> {
  readonly type: Type;
  readonly at: number;
  readonly master: number;
  readonly board: number;
}

interface MoveEvent<Type extends string> extends MasterEvent<Type> {
  readonly round: number;
}
