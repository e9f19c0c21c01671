import type { FloorPlan, FloorPoint } from './floor-plan.js';

/** The place under a point; nothing between places. */
export function placeAt({ places, size }: FloorPlan, { x, y }: FloorPoint): number | undefined {
  const found = places.findIndex(
    (place) => x >= place.x && x < place.x + size && y >= place.y && y < place.y + size,
  );
  return found < 0 ? undefined : found;
}
