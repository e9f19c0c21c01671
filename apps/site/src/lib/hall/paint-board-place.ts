import { moveAt, positionAt } from '../chess/course.js';
import { pliesShown, type ChessGame } from '../chess/game.js';
import type { BoardSet } from '../chess/board-set.js';
import { paintBoard } from '../chess/paint-board.js';
import { ARRIVED, ASKED, CLOSED, HERE, OVER, THINKING, WAITING } from '../film/states.js';
import type { Palette } from '../theme/palette.js';
import type { Brush } from '../canvas/brush.js';

/** How strongly boards stand out on which nothing goes on. */
const CLOSED_STRENGTH = 0.42;
const ARRIVED_STRENGTH = 0.7;
/** An empty table, in an exhibition in which opponents arrive over time. */
const EMPTY_STRENGTH = 0.1;
const OVER_STRENGTH = 0.3;

interface BoardLook {
  readonly boardSet: BoardSet;
  readonly palette: Palette;
  /** Whether a board whose game is closed may have no opponent yet. */
  readonly hasArrivals: boolean;
}

/** A board with its game: what goes on there is a ring, and a mark of its own for every state. */
export function paintBoardPlace(
  { context, pixelRatio }: Brush,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  shares: ArrayLike<number>,
  { game, halfMoves }: { readonly game: ChessGame; readonly halfMoves: number },
  { boardSet, palette, hasArrivals }: BoardLook,
): void {
  const plies = pliesShown(game, halfMoves);
  const closed = hasArrivals ? EMPTY_STRENGTH : CLOSED_STRENGTH;
  const rest =
    (1 - closed) * shares[CLOSED]! +
    (1 - ARRIVED_STRENGTH) * shares[ARRIVED]! +
    (1 - OVER_STRENGTH) * shares[OVER]!;
  context.setTransform(1, 0, 0, 1, 0, 0);
  paintBoard(context, boardSet, positionAt(game, plies), x * pixelRatio, y * pixelRatio, {
    move: halfMoves === 0 || shares[OVER]! > 0.5 ? undefined : moveAt(game, plies),
    strength: 1 - rest,
  });
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  const ring = Math.max(1.5, size / 24);
  paintRing(context, x, y, size, ring, palette.line, shares[THINKING]!);
  paintRing(context, x, y, size, ring, palette.waiting, shares[WAITING]!);
  context.setLineDash([size / 8, size / 12]);
  paintRing(context, x, y, size, ring, palette.arrived, shares[ARRIVED]!);
  context.setLineDash([]);
  paintRing(context, x, y, size, ring, palette.asked, shares[ASKED]!);
  paintQueued(context, x + size, y, Math.max(3, size / 11), palette.asked, shares[ASKED]!);
  paintRing(context, x, y, size, ring * 1.25, palette.here, shares[HERE]!);
  paintDot(context, x + size, y, Math.max(3, size / 11), palette.waiting, shares[WAITING]!);
  paintTick(context, x, y, size, palette.ink, shares[OVER]!);
  context.globalAlpha = 1;
}

type Context = CanvasRenderingContext2D;

function paintRing(
  context: Context,
  x: number,
  y: number,
  size: number,
  width: number,
  colour: string,
  alpha: number,
): void {
  if (alpha === 0) return;
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  const out = width / 2 + 0.5;
  context.roundRect(x - out, y - out, size + 2 * out, size + 2 * out, 3);
  context.stroke();
}

function paintDot(
  context: Context,
  x: number,
  y: number,
  radius: number,
  colour: string,
  alpha: number,
): void {
  if (alpha === 0) return;
  context.globalAlpha = alpha;
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

/** A square, where a board that waits for her has a disc. */
function paintQueued(
  context: Context,
  x: number,
  y: number,
  half: number,
  colour: string,
  alpha: number,
): void {
  if (alpha === 0) return;
  context.globalAlpha = alpha;
  context.fillStyle = colour;
  context.fillRect(x - half, y - half, 2 * half, 2 * half);
}

function paintTick(
  context: Context,
  x: number,
  y: number,
  size: number,
  colour: string,
  alpha: number,
): void {
  if (alpha === 0) return;
  context.globalAlpha = alpha * 0.75;
  context.strokeStyle = colour;
  context.lineWidth = Math.max(2, size / 14);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(x + size * 0.32, y + size * 0.53);
  context.lineTo(x + size * 0.45, y + size * 0.66);
  context.lineTo(x + size * 0.7, y + size * 0.36);
  context.stroke();
}
