/** A game as the boards of the hall show it. */
export interface ChessGame {
  /** The name of the player against the master. */
  readonly opponent: string;
  /** `1-0`, `0-1`, `1/2-1/2`, or `*` where none is known. */
  readonly result: string;
  /** Long algebraic half-moves without anything between them: `e2e4e7e5`, `e7e8q` to promote. */
  readonly moves: string;
  readonly masterPlays: 'white' | 'black';
}

/**
 * How many half-moves the board shows when the exhibition has played `halfMoves` there.
 * A round is the master's move and the reply, so a master with Black finds the first move made.
 */
export function pliesShown({ masterPlays }: ChessGame, halfMoves: number): number {
  return masterPlays === 'white' ? halfMoves : halfMoves + 1;
}
