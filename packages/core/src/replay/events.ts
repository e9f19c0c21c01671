/**
 * What happens in the hall, in the order in which it happens. `at` in seconds; boards and masters
 * count from 0, rounds from 1. Every lane of a timeline can be drawn from these alone.
 */
export type Event =
  /** In exhibitions with arrivals: the opponent is in the hall; the game opens then or later. */
  | { readonly type: 'opponentArrived'; readonly at: number; readonly board: number }
  /** The game's first round is ready, or, where the opponent opens, its reply is asked for. */
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
  /** She stands at the board until the reply is in: because she blocks, or came early. */
  | MasterEvent<'masterWaits'>
  | MoveEvent<'moveBegun'>
  /** The quantum is over before the move is. */
  | MoveEvent<'movePaused'>
  | MoveEvent<'moveResumed'>
  | MoveEvent<'moveEnded'>
  /**
   * Where replies are limited or opponents open, all replies have these two: the opponent is asked
   * for the reply, and begins to think. Elsewhere both happen as the move ends.
   */
  | ReplyEvent<'replyAsked'>
  | ReplyEvent<'replyBegun'>
  /** The opponent has replied. */
  | ReplyEvent<'replyIn'>
  | { readonly type: 'gameOver'; readonly at: number; readonly board: number };

interface MasterEvent<Type extends string> {
  readonly type: Type;
  readonly at: number;
  readonly master: number;
  readonly board: number;
}

interface ReplyEvent<Type extends string> {
  readonly type: Type;
  readonly at: number;
  readonly board: number;
  readonly round: number;
}

interface MoveEvent<Type extends string> extends MasterEvent<Type> {
  readonly round: number;
}
