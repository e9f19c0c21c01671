import { alongTheWalls } from './walls.js';
import { inRows } from './rows.js';

/** Where everything in a hall is. CSS pixels from the upper left. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  /** The side of a place. */
  readonly size: number;
  /** The upper left of each place. */
  readonly places: readonly Point[];
  /** Where a master stands at each place, and how large she is drawn; nothing without room for her. */
  readonly stands: readonly Point[] | undefined;
  readonly masterRadius: number;
  /** What is left free in the middle, for words; nothing where places are everywhere. */
  readonly middle: Box | undefined;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** More places than this fill the hall. */
const MOST_AT_WALLS = 60;

/**
 * A hall of a width for so many places.
 *
 * @param pixelRatio of the screen, since squares of a board are whole pixels of it
 */
export function planOf(places: number, width: number, pixelRatio: number): Plan {
  return places <= MOST_AT_WALLS ? alongTheWalls(places, width, pixelRatio) : inRows(places, width);
}
