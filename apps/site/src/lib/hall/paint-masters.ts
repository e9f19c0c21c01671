import { shapes, GRID } from '../chess/pieces.js';
import type { Presence, Scene } from '../film/scene.js';
import type { Palette } from '../theme/palette.js';
import type { Brush } from '../canvas/brush.js';
import type { FloorPlan, FloorPoint } from './floor-plan.js';

/** She is the queen of the hall. */
const QUEEN = new WeakMap<object, Path2D>();

/** Paints the masters where they are; during a long exposure, faintly everywhere they were. */
export function paintMasters(
  { context }: Brush,
  plan: FloorPlan,
  scene: Scene,
  palette: Palette,
): void {
  context.clearRect(0, 0, plan.width, plan.height);
  if (plan.stands === undefined) return;
  for (const presence of scene.masters) {
    const { x, y } = standOf(presence, plan.stands);
    context.globalAlpha = Math.min(1, Math.sqrt(presence.share) * 1.15);
    paintMaster(context, x, y, plan.masterRadius, palette);
  }
  context.globalAlpha = 1;
}

function standOf({ from, place, progress }: Presence, stands: readonly FloorPoint[]): FloorPoint {
  const [start, end] = [stands[from]!, stands[place]!];
  return {
    x: start.x + (end.x - start.x) * progress,
    y: start.y + (end.y - start.y) * progress,
  };
}

function paintMaster(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  { here, paper }: Palette,
): void {
  context.fillStyle = here;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  const scale = (radius * 1.3) / GRID;
  context.save();
  context.translate(x - (GRID / 2) * scale, y - (GRID / 2) * scale);
  context.scale(scale, scale);
  context.fillStyle = paper;
  context.fill(queen());
  context.restore();
}

function queen(): Path2D {
  const shape = shapes['q']!;
  const known = QUEEN.get(shape);
  if (known !== undefined) return known;
  const path = new Path2D(shape.body);
  QUEEN.set(shape, path);
  return path;
}
