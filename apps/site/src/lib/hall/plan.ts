import type { FloorPlan } from './floor-plan.js';
import { inRows } from './rows.js';
import { alongTheWalls } from './walls.js';

/** More places than this fill the hall. */
const MOST_AT_WALLS = 60;

/**
 * A hall of a width for so many places.
 *
 * @param pixelRatio of the screen, since squares of a board are whole pixels of it
 */
export function planOf(places: number, width: number, pixelRatio: number): FloorPlan {
  return places <= MOST_AT_WALLS ? alongTheWalls(places, width, pixelRatio) : inRows(places, width);
}
