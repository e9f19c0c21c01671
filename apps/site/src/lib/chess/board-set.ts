import type { BoardColours } from './colours.js';
import { edgeWidth, GRID, shapes, SHOWS_CUTS } from './pieces.js';
import { isWhite } from './position.js';

/** All that boards of one size are painted from. */
export interface BoardSet {
  /** An empty board, and below it the pieces side by side in the order of `PIECES`. */
  readonly sheet: CanvasImageSource;
  /** The side of a square, in whole pixels of the canvas. */
  readonly square: number;
  readonly colours: BoardColours;
}

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** The pieces of a sheet in its order. */
export const PIECES = 'PNBRQKpnbrqk';

/**
 * Draws the set of boards of a size, to be kept for as long as size and colours stay.
 *
 * @param size the most that a board may measure, in pixels of the canvas: its squares take an
 *   eighth of that, rounded down, so that every square is as large as the others
 */
export function boardSet(size: number, colours: BoardColours): BoardSet {
  const square = Math.max(1, Math.floor(size / 8));
  const [sheet, context] = canvasOf(square * PIECES.length, square * 9);
  paintSquares(context, square, colours);
  for (const [index, piece] of [...PIECES].entries()) {
    context.save();
    context.setTransform(square / GRID, 0, 0, square / GRID, index * square, square * 8);
    paintPiece(context, piece, square, colours);
    context.restore();
  }
  return { sheet, square, colours };
}

function canvasOf(width: number, height: number): [CanvasImageSource, Context] {
  if (typeof OffscreenCanvas === 'function') {
    const canvas = new OffscreenCanvas(width, height);
    return [canvas, canvas.getContext('2d')!];
  }
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  return [canvas, canvas.getContext('2d')!];
}

function paintSquares(context: Context, square: number, { light, dark }: BoardColours): void {
  for (let index = 0; index < 64; index++) {
    const [file, line] = [index % 8, Math.floor(index / 8)];
    context.fillStyle = (file + line) % 2 === 0 ? light : dark;
    context.fillRect(file * square, line * square, square, square);
  }
}

/**
 * The edge is drawn first and the body over it, so that a line never makes a small piece thin.
 * What would reach beyond the square is cut off, or it would be seen on its neighbours.
 */
function paintPiece(context: Context, piece: string, square: number, colours: BoardColours): void {
  const { fill, edge, cut } = isWhite(piece) ? colours.white : colours.black;
  const { body, cuts } = shapes[piece.toLowerCase()]!;
  const path = new Path2D(body);
  context.beginPath();
  context.rect(0, 0, GRID, GRID);
  context.clip();
  context.lineJoin = 'round';
  context.lineWidth = 2 * edgeWidth(square);
  context.strokeStyle = edge;
  context.stroke(path);
  context.fillStyle = fill;
  context.fill(path);
  if (square < SHOWS_CUTS) return;
  context.lineWidth = edgeWidth(square) * 0.9;
  context.lineCap = 'round';
  context.strokeStyle = cut;
  context.stroke(new Path2D(cuts));
}
