import type { FloorPlan } from './floor-plan.js';

/** Height over width. */
const SHAPE = 0.62;
const PLACE_SHARE = 0.74;
const LARGEST = 26;

/** Places row after row, as in a stadium: too many to stand along walls. */
export function inRows(places: number, width: number): FloorPlan {
  const columns = Math.ceil(Math.sqrt(places / SHAPE));
  const rows = Math.ceil(places / columns);
  const step = width / columns;
  const size = Math.min(LARGEST, step * PLACE_SHARE);
  return {
    width,
    height: rows * step,
    size,
    places: Array.from({ length: places }, (_, place) => ({
      x: (place % columns) * step + (step - size) / 2,
      y: Math.floor(place / columns) * step + (step - size) / 2,
    })),
    stands: undefined,
    masterRadius: 0,
    middle: undefined,
  };
}
