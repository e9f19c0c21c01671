import { PIECES, type BoardSet } from './board-set.js';
import type { Move } from './moves.js';
import { EMPTY, type Position } from './position.js';

/** How a board is shown beside its pieces. */
export interface BoardLook {
  /** Marks where this half-move came from and went to. */
  readonly move?: Move | undefined;
  /** How strong it stands out, from 0 to 1, which is usual. */
  readonly strength?: number | undefined;
}

/** Paints a board whose corner is at a point; both are in whole pixels, or squares would blur. */
export function paintBoard(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  set: BoardSet,
  position: Position,
  x: number,
  y: number,
  { move, strength = 1 }: BoardLook = {},
): void {
  const { sheet, square, colours } = set;
  const [left, top, side] = [Math.round(x), Math.round(y), 8 * square];
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * strength;
  context.drawImage(sheet, 0, 0, side, side, left, top, side, side);
  context.fillStyle = colours.moved;
  for (const at of move === undefined ? [] : [move.from, move.to]) {
    context.fillRect(left + (at % 8) * square, top + Math.floor(at / 8) * square, square, square);
  }
  for (let at = 0; at < 64; at++) {
    const piece = position[at]!;
    if (piece === EMPTY) continue;
    const [toX, toY] = [left + (at % 8) * square, top + Math.floor(at / 8) * square];
    const fromX = PIECES.indexOf(piece) * square;
    context.drawImage(sheet, fromX, side, square, square, toX, toY, square, square);
  }
  context.globalAlpha = alpha;
}
