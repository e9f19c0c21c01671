import { ARRIVED, ASKED, CLOSED, HERE, OVER, THINKING, WAITING } from '../film/states.js';
import type { Palette } from '../theme/palette.js';

/**
 * A place too small for a board, or one that stands for many: a glass filled from the ground with
 * those waiting, and above them those with a master; from above with those at the door, and below
 * them those queued for a reply. A small dot thinks, and a dash is over.
 */
export function paintTile(
  context: CanvasRenderingContext2D,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  shares: ArrayLike<number>,
  palette: Palette,
): void {
  const waiting = size * shares[WAITING]!;
  const here = size * shares[HERE]!;
  fill(context, palette.lane, 1 - 0.55 * (shares[CLOSED]! + shares[OVER]!), x, y, size, size);
  fill(context, palette.waiting, 1, x, y + size - waiting, size, waiting);
  fill(context, palette.here, 1, x, y + size - waiting - here, size, here);
  const arrived = size * shares[ARRIVED]!;
  fill(context, palette.arrived, 1, x, y, size, arrived);
  fill(context, palette.asked, 1, x, y + arrived, size, size * shares[ASKED]!);
  const thinks = size * 0.34;
  const [middleX, middleY] = [x + size / 2, y + size / 2];
  fill(
    context,
    palette.quiet,
    shares[THINKING]!,
    middleX - thinks / 2,
    middleY - thinks / 2,
    thinks,
    thinks,
  );
  fill(
    context,
    palette.quiet,
    shares[OVER]! * 0.7,
    x + size * 0.2,
    middleY - size * 0.06,
    size * 0.6,
    size * 0.12,
  );
  context.globalAlpha = 1;
}

function fill(
  context: CanvasRenderingContext2D,
  colour: string,
  alpha: number,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  if (alpha <= 0 || height <= 0) return;
  context.globalAlpha = Math.min(1, alpha);
  context.fillStyle = colour;
  context.fillRect(x, y, width, height);
}
