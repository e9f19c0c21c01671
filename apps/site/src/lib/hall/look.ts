import type { BoardSet } from '../chess/board-set.js';
import type { ChessGame } from '../chess/game.js';
import type { Palette } from '../theme/palette.js';

/** What a hall is painted with. */
export interface Look {
  readonly palette: Palette;
  /** The boards' own size; nothing where places are too small for boards. */
  readonly boardSet: BoardSet | undefined;
  /** The games on the boards, again and again from the first. */
  readonly games: readonly ChessGame[];
  readonly pixelRatio: number;
  /** Whether opponents arrive over time, so that tables are empty at first. */
  readonly hasArrivals: boolean;
}
