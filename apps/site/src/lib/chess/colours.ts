/** The colours of boards and pieces, as CSS writes them. */
export interface BoardColours {
  /** Squares. */
  readonly light: string;
  readonly dark: string;
  /** Laid over the squares of the last move. */
  readonly moved: string;
  readonly white: PieceColours;
  readonly black: PieceColours;
}

export interface PieceColours {
  readonly fill: string;
  /** The line around a piece, which tells it from squares that are like it. */
  readonly edge: string;
  /** The lines within a piece that is large enough. */
  readonly cut: string;
}
